import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FlowDrawing, PlacedUnit } from './flowGraph';
import type { PictureUnit } from './stepInPicture';

const useStyles = makeStyles({
  unit: { cursor: 'pointer', ':focus': { outlineStyle: 'none' } },
  bar: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  litBar: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  litLabel: { fontWeight: tokens.fontWeightSemibold },
  ring: { fill: 'transparent', stroke: 'transparent', strokeWidth: '2px' },
  focused: { stroke: tokens.colorStrokeFocus2, '@media (forced-colors: active)': { stroke: 'Highlight' } },
});

interface FlowNodeProps {
  readonly at: PictureUnit;
  readonly drawing: FlowDrawing;
  /** Read out, and shown by the pointer. */
  readonly title: string;
  readonly lit: boolean;
  readonly pressed: boolean;
  /** The one unit of the picture in the order of the tab key. */
  readonly current: boolean;
  readonly focused: boolean;
  onSelect(): void;
  onFocus(): void;
  onBlur(): void;
}

/** A unit in the flow picture: its bar, its label and the ring of the keyboard's focus. */
export function FlowNode({
  at,
  drawing,
  title,
  lit,
  pressed,
  current,
  focused,
  onSelect,
  onFocus,
  onBlur,
}: FlowNodeProps) {
  const styles = useStyles();
  const placed = drawing[at.side][at.unit];
  return (
    <g
      data-unit={`${at.side}-${at.unit}`}
      role="button"
      aria-pressed={pressed}
      tabIndex={current ? 0 : -1}
      className={styles.unit}
      onClick={onSelect}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <title>{title}</title>
      <rect
        {...ringOf(placed, drawing.width, at.side)}
        rx={3}
        className={mergeClasses(styles.ring, focused && styles.focused)}
      />
      <rect
        x={placed.x}
        y={placed.y + (placed.height - placed.barHeight) / 2}
        width={drawing.barWidth}
        height={placed.barHeight}
        className={mergeClasses(styles.bar, lit && styles.litBar)}
      />
      <text textAnchor={placed.anchor} className={mergeClasses(styles.label, lit && styles.litLabel)}>
        {placed.lines.map((line, place) => (
          <tspan key={place} x={placed.textX} y={textY(placed, place, drawing.lineHeight)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function textY({ y, height, lines }: PlacedUnit, line: number, lineHeight: number): number {
  return y + height / 2 - (lines.length * lineHeight) / 2 + (line + 0.75) * lineHeight;
}

/** The area of a unit with its label, for the pointer and the focus ring. */
function ringOf(
  { x, y, height }: PlacedUnit,
  width: number,
  side: PictureUnit['side'],
): { x: number; y: number; width: number; height: number } {
  const across = side === 'before' ? { x: 1, width: x + 7 } : { x: x - 1, width: width - x };
  return { ...across, y: y - 2, height: height + 4 };
}
