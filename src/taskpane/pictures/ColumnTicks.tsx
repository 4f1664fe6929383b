import { COLUMN_FONT, type ColumnDrawing } from './columnLayout';
import { usePictureStyles } from './usePictureStyles';

interface ColumnTicksProps {
  readonly drawing: ColumnDrawing;
  /** Where the lines end. */
  readonly width: number;
}

/** The lines behind columns, each with its amount on the left. */
export function ColumnTicks({ drawing: { left, zeroY, ticks }, width }: ColumnTicksProps) {
  const styles = usePictureStyles();
  return (
    <g aria-hidden="true">
      {ticks.map(({ y, text }) => (
        <g key={y}>
          <path d={`M${left},${y} H${width}`} className={y === zeroY ? styles.axis : styles.grid} />
          <text x={left - 4} y={y + 4} fontSize={COLUMN_FONT} textAnchor="end" className={styles.quiet}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
