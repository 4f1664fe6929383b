import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { columnLayout, COLUMN_FONT, type Column } from './columnLayout';
import { usePictureStyles } from './usePictureStyles';
import { useWidth } from './useWidth';

const CAP = 4;

interface CashPictureProps {
  /** What is drawn, for screen readers. */
  readonly label: string;
  readonly columns: readonly (Column & { readonly title: string })[];
  tickText(amount: number): string;
}

/** Columns by year with the range that each may lie in; read out as a list of years. */
export function CashPicture({ label, columns, tickText }: CashPictureProps) {
  const styles = usePictureStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const drawing = columnLayout(columns, width, tickText);
  const { left, zeroY, barWidth, labelY } = drawing;
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={drawing.width} height={drawing.height} role="list" aria-label={label} className={styles.svg}>
        <g aria-hidden="true">
          {drawing.ticks.map(({ y, text }) => (
            <g key={y}>
              <path d={`M${left},${y} H${width}`} className={y === zeroY ? styles.axis : styles.grid} />
              <text x={left - 4} y={y + 4} fontSize={COLUMN_FONT} textAnchor="end" className={styles.quiet}>
                {text}
              </text>
            </g>
          ))}
        </g>
        {drawing.columns.map(({ middleX, barX, barY, barHeight, lowY, highY, amountY, hasLabel }, at) => (
          <g key={at} role="listitem" aria-label={columns[at].title}>
            <title>{columns[at].title}</title>
            <rect x={barX} y={barY} width={barWidth} height={barHeight} className={styles.column} />
            {lowY !== highY && (
              <path
                d={`M${middleX - CAP},${highY} h${2 * CAP} M${middleX},${highY} V${lowY} M${middleX - CAP},${lowY} h${2 * CAP}`}
                className={styles.range}
              />
            )}
            {amountY !== null && <Label x={middleX} y={amountY} text={columns[at].amountText} strong />}
            {hasLabel && <Label x={middleX} y={labelY} text={columns[at].label} />}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Label({ x, y, text, strong = false }: { x: number; y: number; text: string; strong?: boolean }) {
  const styles = usePictureStyles();
  return (
    <text
      x={x}
      y={y}
      fontSize={COLUMN_FONT}
      textAnchor="middle"
      className={mergeClasses(styles.text, strong && styles.strong)}
    >
      {text}
    </text>
  );
}
