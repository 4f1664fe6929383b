import { useRef } from 'react';
import { ColumnLabel } from './ColumnLabel';
import { columnLayout, type Column } from './columnLayout';
import { ColumnTicks } from './ColumnTicks';
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
  const { barWidth, labelY } = drawing;
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={drawing.width} height={drawing.height} role="list" aria-label={label} className={styles.svg}>
        <ColumnTicks drawing={drawing} width={width} />
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
            {amountY !== null && <ColumnLabel x={middleX} y={amountY} text={columns[at].amountText} strong />}
            {hasLabel && <ColumnLabel x={middleX} y={labelY} text={columns[at].label} />}
          </g>
        ))}
      </svg>
    </div>
  );
}
