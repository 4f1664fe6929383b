import { foldWord, wordSpellings } from './foldText';

/**
 * Makes a reader of a column of choices from the words of each choice. The reader gives the choice that a text names, in
 * either language and any case, with or without what stands in its brackets; null when it names none.
 */
export function wordReader<C extends string>(
  words: Readonly<Record<C, readonly string[]>>,
): (text: string) => C | null {
  const choiceOf = new Map<string, C>();
  for (const choice of Object.keys(words) as C[])
    for (const word of words[choice]) choiceOf.set(foldWord(word), choice);
  return (text) => {
    for (const spelling of wordSpellings(text)) {
      const choice = choiceOf.get(spelling);
      if (choice !== undefined) return choice;
    }
    return null;
  };
}
