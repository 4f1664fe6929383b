import { webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from './theme';

/** Fluent's theme by its name; the light one is at hand, the others are loaded when they are first needed. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  if (name === 'light') return webLightTheme;
  const { webDarkTheme, teamsHighContrastTheme } = await import(/* webpackChunkName: "themes" */ './darkThemes');
  return name === 'dark' ? webDarkTheme : teamsHighContrastTheme;
}
