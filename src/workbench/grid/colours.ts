/** A colour as a workbook states it: ARGB digits, or a place in the theme with a tint from -1 (black) to 1 (white). */
export interface FileColour {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** Places 0–9 of the Office theme: background, text, their seconds, and the six accents. */
const themeColours = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
] as const;

/** The first sixteen colours of the old palette; 64 is the window's text. */
const indexedColours = [
  '000000',
  'ffffff',
  'ff0000',
  '00ff00',
  '0000ff',
  'ffff00',
  'ff00ff',
  '00ffff',
  '000000',
  'ffffff',
  'ff0000',
  '00ff00',
  '0000ff',
  'ffff00',
  'ff00ff',
  '00ffff',
] as const;

/** The accent of a theme, 1–6, as six hexadecimal digits. */
export function accentColour(accent: number): string {
  return themeColours[3 + accent] ?? themeColours[4];
}

/** The colour as `#rrggbb`, or null when the file states none. */
export function cssColour(colour: FileColour | undefined): string | null {
  if (!colour) return null;
  if (colour.argb && /^[0-9a-f]{6,8}$/i.test(colour.argb)) return `#${colour.argb.slice(-6).toLowerCase()}`;
  const digits =
    colour.theme !== undefined
      ? themeColours[colour.theme]
      : colour.indexed !== undefined
        ? indexedColours[colour.indexed]
        : undefined;
  return digits === undefined ? null : tinted(`#${digits}`, colour.tint ?? 0);
}

/** A colour made lighter (tint above 0) or darker (below 0), as workbooks do it: on the lightness alone. */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const { hue, saturation, lightness } = toHsl(colour);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return fromHsl(hue, saturation, moved);
}

/** The colour's counterpart for a dark sheet: light and dark are exchanged, the hue stays. */
export function forDarkSheet(colour: string): string {
  const { hue, saturation, lightness } = toHsl(colour);
  return fromHsl(hue, Math.min(saturation, 0.75), 0.11 + (1 - lightness) * 0.81);
}

/** How light a colour is, from 0 (black) to 1 (white). */
export function lightnessOf(colour: string): number {
  return toHsl(colour).lightness;
}

interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

function toHsl(colour: string): Hsl {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const place = (shift + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
