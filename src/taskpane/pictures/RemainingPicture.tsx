import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { ColumnLabel } from './ColumnLabel';
import { columnLayout, COLUMN_FONT } from './columnLayout';
import { ColumnTicks } from './ColumnTicks';
import { usePictureStyles } from './usePictureStyles';
import { useWidth } from './useWidth';
import { textWidth } from './wrapLabel';

export interface RemainingColumn {
  readonly label: string;
  readonly amountText: string;
  readonly amount: number;
  /** What the column says, for screen readers and as a tip. */
  readonly title: string;
}

interface RemainingPictureProps {
  /** What is drawn, for screen readers. */
  readonly label: string;
  readonly columns: readonly RemainingColumn[];
  /** So many columns from the left lie within the time intended; a line stands behind them. */
  readonly intended: number;
  /** What stands at the line. */
  readonly intendedText: string;
  tickText(amount: number): string;
}

/** What is left at the end of each year as columns, with a line where it should be gone; read out as a list of years. */
export function RemainingPicture({ label, columns, intended, intendedText, tickText }: RemainingPictureProps) {
  const styles = usePictureStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const drawing = columnLayout(
    columns.map((column) => ({ ...column, low: column.amount, high: column.amount })),
    width,
    tickText,
  );
  const { zeroY, barWidth, labelY } = drawing;
  const lineX = lineAfter(drawing.columns, intended);
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={drawing.width} height={drawing.height} role="list" aria-label={label} className={styles.svg}>
        <ColumnTicks drawing={drawing} width={width} />
        {drawing.columns.map(({ middleX, barX, barY, barHeight, amountY, hasLabel }, at) => (
          <g key={at} role="listitem" aria-label={columns[at].title}>
            <title>{columns[at].title}</title>
            <rect x={barX} y={barY} width={barWidth} height={barHeight} className={styles.column} />
            {amountY !== null && <ColumnLabel x={middleX} y={amountY} text={columns[at].amountText} strong />}
            {hasLabel && <ColumnLabel x={middleX} y={labelY} text={columns[at].label} />}
          </g>
        ))}
        {lineX !== null && (
          <g aria-hidden="true">
            <path d={`M${lineX},4 V${zeroY + 4}`} strokeDasharray="4 3" className={styles.range} />
            <text
              x={lineX + (lineX + textWidth(intendedText, COLUMN_FONT) + 6 > width ? -4 : 4)}
              y={COLUMN_FONT + 2}
              fontSize={COLUMN_FONT}
              textAnchor={lineX + textWidth(intendedText, COLUMN_FONT) + 6 > width ? 'end' : 'start'}
              className={mergeClasses(styles.text, styles.clear)}
            >
              {intendedText}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

/** Between the last column that is intended and the next, or behind the last; null without columns on the left. */
function lineAfter(columns: readonly { readonly middleX: number }[], count: number): number | null {
  if (count < 1 || count > columns.length) return null;
  const [last, next] = [columns[count - 1], columns.at(count)];
  if (next) return (last.middleX + next.middleX) / 2;
  const before = columns.at(count - 2);
  return before && count > 1 ? last.middleX + (last.middleX - before.middleX) / 2 : null;
}
