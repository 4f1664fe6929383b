import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePictureStyles } from './usePictureStyles';
import { useWidth } from './useWidth';
import { LABEL_FONT, waterfallLayout, type WaterfallStep } from './waterfallLayout';

interface BridgePictureProps {
  /** What is drawn, for screen readers. */
  readonly label: string;
  readonly steps: readonly WaterfallStep[];
}

/** A waterfall from one level to another, a step a line; read out as a list of steps with their amounts. */
export function BridgePicture({ label, steps }: BridgePictureProps) {
  const styles = usePictureStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const drawing = waterfallLayout(steps, width);
  const { zeroX, hasBelow, barHeight, height } = drawing;
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={drawing.width} height={height} role="list" aria-label={label} className={styles.svg}>
        {hasBelow && <path d={`M${zeroX},0 V${height}`} className={styles.axis} />}
        {drawing.steps.slice(0, -1).map(({ endX, barY, barWidth }, at) => {
          const from = barWidth > 0 ? barY + barHeight : barY;
          return <path key={at} d={`M${endX},${from} V${drawing.steps[at + 1].barY}`} className={styles.axis} />;
        })}
        {drawing.steps.map((step, at) => (
          <g key={at} role="listitem">
            <title>{`${steps[at].label}: ${steps[at].amountText}`}</title>
            <StepText label={step.lines} y={step.textY} lineHeight={drawing.lineHeight} strong={steps[at].isLevel} />
            <text
              x={width}
              y={step.textY}
              fontSize={LABEL_FONT}
              textAnchor="end"
              className={mergeClasses(styles.text, styles.clear, steps[at].isLevel && styles.strong)}
            >
              {steps[at].amountText}
            </text>
            {step.barWidth > 0 && (
              <rect
                x={step.barX}
                y={step.barY}
                width={step.barWidth}
                height={barHeight}
                className={styles[step.sense]}
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

interface StepTextProps {
  readonly label: readonly string[];
  readonly y: number;
  readonly lineHeight: number;
  readonly strong: boolean;
}

/** A label on one or more lines from the left edge. */
export function StepText({ label, y, lineHeight, strong }: StepTextProps) {
  const styles = usePictureStyles();
  return (
    <text y={y} fontSize={LABEL_FONT} className={mergeClasses(styles.text, styles.clear, strong && styles.strong)}>
      {label.map((line, place) => (
        <tspan key={place} x={0} dy={place === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
