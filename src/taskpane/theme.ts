export type ThemeName = 'light' | 'dark' | 'highContrast';

export interface ThemeFacts {
  /** `Office.context.officeTheme.bodyBackgroundColor`; undefined where Excel does not say, as on the web. */
  readonly officeBackground: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** High contrast wins; then Excel's own theme; then what the system prefers. */
export function chooseTheme({ officeBackground, prefersDark, forcedColors }: ThemeFacts): ThemeName {
  if (forcedColors) return 'highContrast';
  const luminance = luminanceOf(officeBackground);
  if (luminance === null) return prefersDark ? 'dark' : 'light';
  return luminance < 0.4 ? 'dark' : 'light';
}

/** Brightness of `#RRGGBB` from 0 to 1; null when it is not such a colour. */
function luminanceOf(colour: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
