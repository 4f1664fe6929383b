import type { Color } from '@cj-tech-master/excelts';
import { invalidArgument } from '../HostError';

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};

/** `#4472C4` or a name → `FF4472C4`. */
export function argbOf(colour: unknown, location: string): string {
  const text = String(colour).trim();
  const named = NAMED[text.toLowerCase()];
  const digits = named ?? /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw invalidArgument(location);
  return `FF${digits.toUpperCase()}`;
}

/** Colours of the usual theme by their number in a file. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** A colour of a file as `#RRGGBB`. */
export function colourOf(colour: Partial<Color> | undefined, usual: string): string {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const theme = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return theme ? `#${theme}` : usual;
}
