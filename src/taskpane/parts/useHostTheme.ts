import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { officeBackground } from '../officeEnvironment';
import { chooseTheme, type ThemeName } from '../theme';
import { loadTheme } from '../themes';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The theme of Excel or the system, followed while the pane is open. `first` is the one it starts with. */
export function useHostTheme(first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const queries = [matchMedia(DARK), matchMedia(FORCED)];
    let stopped = false;
    const follow = async (): Promise<void> => {
      const next = await loadTheme(currentTheme());
      if (!stopped) setTheme(next);
    };
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      stopped = true;
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return theme;
}

export function currentTheme(): ThemeName {
  return chooseTheme({
    officeBackground: officeBackground(),
    prefersDark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED).matches,
  });
}
