import { type BarSeries, parseSpPr } from '@cj-tech-master/excelts/chart';

/** How a series is drawn; weights in pixels. */
export interface SeriesLook {
  /** null = invisible. */
  readonly fill: string | null;
  /** Border of columns, or the line. */
  readonly border?: string;
  readonly weight: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: string;
}

const PIXELS_AN_EMU = 1 / 9525;
const DASHES: Readonly<Record<string, string>> = {
  dash: '8 5',
  lgDash: '12 5',
  dashDot: '8 4 2 4',
  lgDashDot: '12 4 2 4',
  lgDashDotDot: '12 4 2 4 2 4',
  sysDash: '5 3',
  dot: '2 4',
  sysDot: '2 3',
};

/** The look as the file says it; `usual` is the colour of a series that states none. */
export function lookOf(series: Pick<BarSeries, 'spPr'>, usual: string): SeriesLook {
  const shape = series.spPr && parseSpPr(series.spPr);
  const colour = shape?.fill?.solid?.srgb;
  const border = shape?.line?.noFill ? undefined : shape?.line?.color?.srgb;
  const dash = DASHES[shape?.line?.dash ?? ''];
  return {
    fill: shape?.fill?.noFill ? null : colour ? `#${colour}` : usual,
    ...(border && { border: `#${border}` }),
    weight: shape?.line?.width === undefined ? 1.5 : shape.line.width * PIXELS_AN_EMU,
    ...(dash && { dash }),
  };
}
