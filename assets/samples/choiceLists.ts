import { KINDS } from '../../src/core/agencies/kinds';
import { POST_TYPES } from '../../src/core/agencies/measures';
import { OPERATIONS } from '../../src/core/plan/plan';
import { CATEGORIES, CHANNELS, POSITIONS, SEXES } from '../../src/core/staffing/staff';
import { TABLES, type CellType, type ColumnSpec, type Language } from '../../src/core/table/headers';
import { NORM_RULES } from '../../src/core/checks/norms';
import { SEVERITIES } from '../../src/core/issue';
import { STAGES } from '../../src/core/approvals/procedures';
import { checkWords as englishChecks } from '../../src/locales/en/checkWords';
import { counterpartWords as englishCounterparts } from '../../src/locales/en/counterpartWords';
import { moneyWords as englishMoney } from '../../src/locales/en/moneyWords';
import { words as english } from '../../src/locales/en/words';
import { checkWords as chineseChecks } from '../../src/locales/zh-CN/checkWords';
import { counterpartWords as chineseCounterparts } from '../../src/locales/zh-CN/counterpartWords';
import { moneyWords as chineseMoney } from '../../src/locales/zh-CN/moneyWords';
import { words as chinese } from '../../src/locales/zh-CN/words';
import type { Sample } from './sample';

/** The hidden sheet of choices: written into the rule of a cell they would pass Excel's 255 characters. */
export const LISTS_SHEET: Readonly<Record<Language, string>> = { zh: '选项', en: 'Choices' };

const WORDS = {
  zh: { ...chinese, ...chineseMoney, ...chineseCounterparts, ...chineseChecks },
  en: { ...english, ...englishMoney, ...englishCounterparts, ...englishChecks },
};

/** The types of column that have choices, each in its own column of the sheet: kinds in A, operations in B, and so on. */
const LISTED = [
  ...(['kind', 'operation', 'postType', 'sex', 'category', 'position', 'channel', 'yesNo'] as const),
  ...(['stage', 'normRule', 'severity'] as const),
] as const;
type ListedType = (typeof LISTED)[number];

function wordsOf(type: ListedType, language: Language): readonly string[] {
  const words = WORDS[language];
  const lists: Readonly<Record<ListedType, readonly string[]>> = {
    kind: KINDS.map((kind) => words.kinds[kind]),
    operation: OPERATIONS.map((operation) => words.operations[operation]),
    postType: POST_TYPES.map((postType) => words.postTypes[postType]),
    sex: SEXES.map((sex) => words.sexes[sex]),
    category: CATEGORIES.map((category) => words.categories[category]),
    position: POSITIONS.map((position) => words.positions[position]),
    channel: CHANNELS.map((channel) => words.channels[channel]),
    yesNo: [words.yes, words.no],
    stage: STAGES.map((stage) => words.stages[stage]),
    normRule: NORM_RULES.map((rule) => words.normRules[rule]),
    severity: SEVERITIES.map((severity) => words.severities[severity]),
  };
  return lists[type];
}

const isListed = (type: CellType): type is ListedType => (LISTED as readonly CellType[]).includes(type);

/** The columns of the sheet of choices (counted from 0): kinds, operations and what the sample's other tables need. */
export function choiceLists({ tables, language }: Sample): { column: number; choices: readonly string[] }[] {
  const kinds = new Set(tables.map(({ kind }) => kind));
  const needed = new Set<CellType>(['kind', 'operation']);
  for (const kind of kinds) {
    if (kind === 'agencies') continue;
    for (const { type } of TABLES[kind] as readonly ColumnSpec[]) needed.add(type);
  }
  return LISTED.flatMap((type, column) => (needed.has(type) ? [{ column, choices: wordsOf(type, language) }] : []));
}

/** The cells that hold the choices of a type of column, such as `'Choices'!$A$1:$A$14`; null when it has none. */
export function choiceRange(type: CellType, language: Language): string | null {
  if (!isListed(type)) return null;
  const letter = String.fromCharCode('A'.charCodeAt(0) + LISTED.indexOf(type));
  return `'${LISTS_SHEET[language]}'!$${letter}$1:$${letter}$${wordsOf(type, language).length}`;
}
