import type { SheetColours } from '../grid/cellStyle';
import type { PageLanguage } from './words';

/** How the page looks and speaks; kept in the browser, and given by the address for one visit: `?lang=zh-CN&theme=dark`. */
export interface Preferences {
  language: PageLanguage;
  theme: SheetColours;
}

const key = 'reformsheet.workbench';
const languages: readonly PageLanguage[] = ['en-US', 'zh-CN'];
const themes: readonly SheetColours[] = ['light', 'dark', 'contrast'];

export function readPreferences(): Preferences {
  const asked = new URLSearchParams(location.search);
  const kept = keptPreferences();
  const language = [asked.get('lang'), kept.language, navigator.language].map(languageOf).find((one) => one !== null);
  const theme = [asked.get('theme'), kept.theme, systemTheme()].find((one) => themes.some((known) => known === one));
  return { language: language ?? 'en-US', theme: (theme ?? 'light') as SheetColours };
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(key, JSON.stringify(preferences));
}

function keptPreferences(): { language?: string; theme?: string } {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as object;
  } catch {
    return {};
  }
}

function languageOf(tag: string | null | undefined): PageLanguage | null {
  if (!tag) return null;
  return languages.find((known) => known.slice(0, 2) === tag.slice(0, 2).toLowerCase()) ?? null;
}

function systemTheme(): SheetColours {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
