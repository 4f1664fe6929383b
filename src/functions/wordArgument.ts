import { foldWord, POST_TYPES, type PostType } from '../core';
import type { Direction } from '../core/counterparts';
import type { AnnuityTreatment, PayrollBy, Timing } from '../core/money';
import { CATEGORIES, readCategory, readPostType, readSex, SEXES, type Category, type Sex } from '../core/staffing';
import { en, type Locale } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { singleCell, type ArgumentName } from './singleCell';
import type { Speaker } from './speaker';
import { isLeftOut } from './tableArgument';

/** The words that an argument takes: how one is read, and which ones a sentence offers. */
export interface Choice<T extends string> {
  readonly read: (text: string) => T | null;
  readonly offered: (words: Locale) => readonly string[];
}

export const POST_TYPE_CHOICE: Choice<PostType> = {
  read: readPostType,
  offered: ({ words }) => POST_TYPES.map((postType) => words.postTypes[postType]),
};

export const SEX_CHOICE: Choice<Sex> = { read: readSex, offered: ({ money }) => SEXES.map((sex) => money.sexes[sex]) };

export const CATEGORY_CHOICE: Choice<Category> = {
  read: readCategory,
  offered: ({ money }) => CATEGORIES.map((category) => money.categories[category]),
};

export const BY_CHOICE: Choice<PayrollBy> = choiceOf(({ functions }) => functions.by);
export const TIMING_CHOICE: Choice<Timing> = choiceOf(({ functions }) => functions.timings);
export const DIRECTION_CHOICE: Choice<Direction> = choiceOf(({ functions }) => functions.directions);
export const ANNUITY_CHOICE: Choice<AnnuityTreatment> = choiceOf(({ functions }) => functions.annuities);

/** A word of a choice, in either language; a blank and any other word fail with the words there are. */
export function wordArgument<T extends string>(
  argument: unknown,
  name: ArgumentName,
  { read, offered }: Choice<T>,
  say: Speaker,
): T {
  const cell = singleCell(argument, name, say);
  const found = isLeftOut(cell) ? '' : String(cell).trim();
  const word = read(found);
  if (word !== null) return word;
  throw say((words) => {
    const { arguments: names, unknownWord } = words.functions;
    return unknownWord({ argument: names[name], found, choices: offered(words) });
  });
}

/** As `wordArgument`, where the argument may be left out. */
export function wordOr<T extends string>(
  fallback: T,
  ...[argument, name, choice, say]: Parameters<typeof wordArgument<T>>
): T {
  return isLeftOut(argument) ? fallback : wordArgument(argument, name, choice, say);
}

/** A choice whose words stand in the locales, the first of each list being the one offered. */
function choiceOf<T extends string>(listsOf: (words: Locale) => Readonly<Record<T, readonly string[]>>): Choice<T> {
  const known = new Map<string, T>();
  for (const lists of [listsOf(en), listsOf(zhCN)]) {
    for (const key of Object.keys(lists) as T[]) for (const word of lists[key]) known.set(foldWord(word), key);
  }
  return {
    read: (text) => known.get(foldWord(text)) ?? null,
    offered: (words) => Object.values<readonly string[]>(listsOf(words)).map(([first]) => first),
  };
}
