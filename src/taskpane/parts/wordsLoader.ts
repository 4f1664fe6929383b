import type { Language } from '../../core';

/** Loads the words of a part of the pane once, and for one language only; one that failed is tried again when asked next. */
export function wordsLoader<W>(load: Readonly<Record<Language, () => Promise<W>>>): (language: Language) => Promise<W> {
  const loading = new Map<Language, Promise<W>>();
  return (language) => {
    const before = loading.get(language);
    if (before) return before;
    const words = load[language]();
    loading.set(language, words);
    words.catch(() => loading.delete(language));
    return words;
  };
}
