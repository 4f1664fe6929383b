import type { ReactNode } from 'react';
import type { SheetColours } from '../grid/cellStyle';
import type { Preferences } from './preferences';
import type { PageLanguage, Words } from './words';

interface TopBarProps {
  words: Words;
  fileName: string;
  isSaved: boolean;
  preferences: Preferences;
  onPreferences(preferences: Preferences): void;
}

const languageNames: readonly (readonly [PageLanguage, string])[] = [
  ['en-US', 'English'],
  ['zh-CN', '中文'],
];

/** The page's title line: the workbook's name, language and appearance. */
export function TopBar({ words, fileName, isSaved, preferences, onPreferences }: TopBarProps): ReactNode {
  return (
    <header className="top-bar">
      <svg className="mark" aria-hidden="true" width="22" height="22" viewBox="0 0 22 22">
        <rect x="1.5" y="1.5" width="19" height="19" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M1.5 8h19M8 8v12.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M11 14.5h6M14.5 12l2.5 2.5-2.5 2.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <h1>{words.title}</h1>
      <p className="file-name">
        <span title={fileName}>{fileName}</span>
        {!isSaved && <em>{words.notSaved}</em>}
      </p>
      <fieldset className="languages">
        <legend>{words.language}</legend>
        {languageNames.map(([language, name]) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="language"
              checked={preferences.language === language}
              onChange={() => onPreferences({ ...preferences, language })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <select
        aria-label={words.theme}
        title={words.theme}
        value={preferences.theme}
        onChange={(event) => onPreferences({ ...preferences, theme: event.target.value as SheetColours })}
      >
        {(Object.keys(words.themes) as SheetColours[]).map((theme) => (
          <option key={theme} value={theme}>
            {words.themes[theme]}
          </option>
        ))}
      </select>
    </header>
  );
}
