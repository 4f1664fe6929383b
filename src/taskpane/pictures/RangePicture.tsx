import { useRef } from 'react';
import { StepText } from './BridgePicture';
import { rangeLayout, type Range } from './rangeLayout';
import { usePictureStyles } from './usePictureStyles';
import { useWidth } from './useWidth';
import { LABEL_FONT } from './waterfallLayout';

interface RangePictureProps {
  /** What is drawn, for screen readers. */
  readonly label: string;
  /** The figure as it is, between the ends of the ranges. */
  readonly middle: number;
  readonly ranges: readonly Range[];
}

/** Ranges around a figure, one a line: what lies below it in one colour, what lies above in another. */
export function RangePicture({ label, middle, ranges }: RangePictureProps) {
  const styles = usePictureStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const drawing = rangeLayout(ranges, middle, width);
  const { middleX, barHeight } = drawing;
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={drawing.width} height={drawing.height} role="list" aria-label={label} className={styles.svg}>
        {drawing.ranges.map(({ lines, textY, rangeY, barY, lowX, highX }, at) => (
          <g key={at} role="listitem">
            <title>{`${ranges[at].label}: ${ranges[at].rangeText}`}</title>
            <StepText label={lines} y={textY} lineHeight={drawing.lineHeight} strong={false} />
            <text x={width} y={rangeY} fontSize={LABEL_FONT} textAnchor="end" className={styles.quiet}>
              {ranges[at].rangeText}
            </text>
            <Part from={lowX} to={Math.min(highX, middleX)} y={barY} height={barHeight} sense="fall" />
            <Part from={Math.max(lowX, middleX)} to={highX} y={barY} height={barHeight} sense="rise" />
            <path d={`M${middleX},${barY - 2} V${barY + barHeight + 2}`} className={styles.range} />
          </g>
        ))}
      </svg>
    </div>
  );
}

interface PartProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly sense: 'fall' | 'rise';
}

function Part({ from, to, y, height, sense }: PartProps) {
  const styles = usePictureStyles();
  return to > from ? <rect x={from} y={y} width={to - from} height={height} className={styles[sense]} /> : null;
}
