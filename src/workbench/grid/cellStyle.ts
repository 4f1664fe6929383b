import type { CSSProperties } from 'react';
import type { Alignment, Border, Cell, Fill, Font } from '@cj-tech-master/excelts';
import { cssColour, forDarkSheet, lightnessOf } from './colours';
import type { TableCellLook } from './tableLook';

/** Light draws colours as the file states them, dark exchanges light and dark, contrast leaves colours to the theme. */
export type SheetColours = 'light' | 'dark' | 'contrast';

/** The drawn style of a cell, apart from its place and its text. */
export interface CellStyle {
  /** CSS font shorthand, for measuring as well as for drawing. */
  font: string;
  css: CSSProperties;
  horizontal: 'left' | 'center' | 'right' | null;
  wraps: boolean;
  /** The cell has to be drawn even when it is empty. */
  isVisible: boolean;
}

const usualFontName = 'Calibri';
const usualFontPoints = 11;
const fontsBehind = 'Carlito, "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';
const pixelsPerPoint = 4 / 3;

/** Borders that the cell shares with its upper and left neighbours. */
export interface SharedBorders {
  top?: Partial<Border>;
  left?: Partial<Border>;
}

/** Style of a cell; the table's look stands below the cell's own fill, font and borders. */
export function cellStyle(
  cell: Cell | undefined,
  table: TableCellLook | null,
  shared: SharedBorders,
  colours: SheetColours,
): CellStyle {
  const alignment = cell?.alignment ?? {};
  const font = fontShorthand(cell?.font, table?.bold === true);
  const fill = fillColour(cell?.fill) ?? table?.fill ?? null;
  const text = cssColour(cell?.font?.color) ?? table?.colour ?? null;
  const borders = borderCss(cell, table, shared, colours);
  const paint = colours === 'contrast' ? {} : paintOf(fill, text, colours);
  return {
    font,
    css: {
      font,
      ...borders,
      ...paint,
      ...decorationCss(cell?.font),
      ...alignmentCss(alignment),
    },
    horizontal: horizontalOf(alignment),
    wraps: alignment.wrapText === true,
    isVisible: (fill !== null && colours !== 'contrast') || Object.keys(borders).length > 0,
  };
}

/**
 * Fill and text of a cell. On a dark sheet a light fill and a dark text are turned over; a cell with a strong fill of its own stays
 * as it is, because its text was chosen for that fill.
 */
function paintOf(fill: string | null, text: string | null, colours: SheetColours): CSSProperties {
  const isStrong = fill !== null && lightnessOf(fill) < 0.62;
  if (colours === 'light' || isStrong)
    return { ...(fill && { background: fill, color: '#000000' }), ...(text && { color: text }) };
  const isDarkText = text !== null && lightnessOf(text) < 0.6;
  return {
    ...(fill && { background: forDarkSheet(fill) }),
    ...(text && { color: isDarkText ? forDarkSheet(text) : text }),
  };
}

function drawn(colour: string, colours: SheetColours): string {
  return colours === 'dark' ? forDarkSheet(colour) : colour;
}

/** The CSS font of a cell, such as `bold 14.67px "Calibri", …`. */
export function fontShorthand(font: Partial<Font> | undefined, tableBold: boolean): string {
  const style = font?.italic ? 'italic ' : '';
  const weight = font?.bold || tableBold ? '600 ' : '';
  const pixels = ((font?.size ?? usualFontPoints) * pixelsPerPoint).toFixed(2);
  const name = (font?.name ?? usualFontName).replaceAll('"', '');
  return `${style}${weight}${pixels}px "${name}", ${fontsBehind}`;
}

function fillColour(fill: Fill | undefined): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return cssColour(fill.stops[0]?.color);
  if (fill.pattern === 'none') return null;
  return cssColour(fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
}

function decorationCss(font: Partial<Font> | undefined): CSSProperties {
  const lines = [
    ...(font?.underline && font.underline !== 'none' ? ['underline'] : []),
    ...(font?.strike ? ['line-through'] : []),
  ];
  return lines.length > 0 ? { textDecoration: lines.join(' ') } : {};
}

function horizontalOf(alignment: Partial<Alignment>): CellStyle['horizontal'] {
  if (alignment.horizontal === 'left' || alignment.horizontal === 'right') return alignment.horizontal;
  if (alignment.horizontal === 'center' || alignment.horizontal === 'centerContinuous') return 'center';
  return null;
}

function alignmentCss(alignment: Partial<Alignment>): CSSProperties {
  const vertical = {
    top: 'flex-start',
    middle: 'center',
    bottom: 'flex-end',
    distributed: 'center',
    justify: 'center',
  };
  const rotation = alignment.textRotation;
  return {
    alignItems: vertical[alignment.vertical ?? 'bottom'],
    ...(alignment.indent && {
      [alignment.horizontal === 'right' ? 'paddingRight' : 'paddingLeft']: 3 + alignment.indent * 9,
    }),
    ...(rotation === 'vertical' && { writingMode: 'vertical-rl', textOrientation: 'upright' }),
    ...(typeof rotation === 'number' && Math.abs(rotation) === 90 && { writingMode: 'vertical-rl' }),
  };
}

const borderWidths = new Map([
  ['medium', 2],
  ['mediumDashed', 2],
  ['mediumDashDot', 2],
  ['mediumDashDotDot', 2],
  ['thick', 3],
  ['double', 3],
]);

function borderCss(
  cell: Cell | undefined,
  table: TableCellLook | null,
  shared: SharedBorders,
  colours: SheetColours,
): CSSProperties {
  const own = cell?.border;
  const sides = { Top: shared.top ?? own?.top, Left: shared.left ?? own?.left, Bottom: own?.bottom, Right: own?.right };
  const css: Record<string, string> = {};
  for (const [side, border] of Object.entries(sides)) {
    if (border?.style) css[`border${side}`] = borderLine(border, colours);
    else if (table?.line && (side === 'Top' || side === 'Bottom'))
      css[`border${side}`] = colours === 'contrast' ? '1px solid' : `1px solid ${drawn(table.line, colours)}`;
  }
  return css;
}

function borderLine(border: Partial<Border>, colours: SheetColours): string {
  const name = border.style ?? 'thin';
  const line =
    name === 'double' ? 'double' : /dash/i.test(name) ? 'dashed' : /dotted|hair/.test(name) ? 'dotted' : 'solid';
  const colour = colours === 'contrast' ? 'currentColor' : drawn(cssColour(border.color) ?? '#000000', colours);
  return `${borderWidths.get(name) ?? 1}px ${line} ${colour}`;
}
