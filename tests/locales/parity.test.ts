import { counterpartPane as englishCounterpartPane } from '../../src/locales/en/counterpartPane';
import { functionHelp as englishFunctions } from '../../src/locales/en/functionHelp';
import { help as englishHelp } from '../../src/locales/en/help';
import { moneyPane as englishMoneyPane } from '../../src/locales/en/moneyPane';
import { pane as englishPane } from '../../src/locales/en/pane';
import { peoplePane as englishPeoplePane } from '../../src/locales/en/peoplePane';
import { planForm as englishPlanForm } from '../../src/locales/en/planForm';
import { sheetsPane as englishSheetsPane } from '../../src/locales/en/sheetsPane';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { counterpartPane as chineseCounterpartPane } from '../../src/locales/zh-CN/counterpartPane';
import { functionHelp as chineseFunctions } from '../../src/locales/zh-CN/functionHelp';
import { help as chineseHelp } from '../../src/locales/zh-CN/help';
import { moneyPane as chineseMoneyPane } from '../../src/locales/zh-CN/moneyPane';
import { pane as chinesePane } from '../../src/locales/zh-CN/pane';
import { peoplePane as chinesePeoplePane } from '../../src/locales/zh-CN/peoplePane';
import { planForm as chinesePlanForm } from '../../src/locales/zh-CN/planForm';
import { sheetsPane as chineseSheetsPane } from '../../src/locales/zh-CN/sheetsPane';

const CHINESE = /\p{Script=Han}/u;
/** Texts without words to translate: formulas, codes, names of files and languages, units and signs. */
const SAME_IN_BOTH = /^(=REFORM\.[^\u4e00-\u9fff]*|#[A-Z!?/0]+|[a-z-]+\.html|Reformsheet|A4|[^A-Za-z]*|m²|\d+)$/;

/** Every text below a node with its path; sentences that take facts are left to their own tests. */
function textsOf(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

const english = new Map(
  textsOf(
    {
      ...sheetLocales.en,
      functionHelp: englishFunctions,
      help: englishHelp,
      pane: englishPane,
      moneyPane: englishMoneyPane,
      sheetsPane: englishSheetsPane,
      planForm: englishPlanForm,
      counterpartPane: englishCounterpartPane,
      peoplePane: englishPeoplePane,
    },
    '',
  ),
);
const chinese = new Map(
  textsOf(
    {
      ...sheetLocales.zh,
      functionHelp: chineseFunctions,
      help: chineseHelp,
      pane: chinesePane,
      moneyPane: chineseMoneyPane,
      sheetsPane: chineseSheetsPane,
      planForm: chinesePlanForm,
      counterpartPane: chineseCounterpartPane,
      peoplePane: chinesePeoplePane,
    },
    '',
  ),
);

test('no Chinese text is the English one left as it was', () => {
  const same = [...chinese].filter(([path, text]) => english.get(path) === text && !SAME_IN_BOTH.test(text));
  expect(same).toEqual([]);
});

test('English texts hold Chinese only where a Chinese word is the matter', () => {
  const allowed = [
    '.sheets.summary.outcomes.noAgencies',
    '.help.otherLanguage.label',
    '.functionHelp.COUNT.parameters.kind',
  ];
  const mixed = [...english].filter(([path, text]) => CHINESE.test(text) && !allowed.includes(path));
  expect(mixed).toEqual([]);
});

test('both have a text for each function and argument', () => {
  const keys = (texts: typeof english) => [...texts.keys()].filter((path) => path.startsWith('.functionHelp')).sort();
  expect(keys(chinese)).toEqual(keys(english));
});

test('a word that an argument takes means one thing, whatever its language', () => {
  for (const lists of ['by', 'directions', 'timings', 'annuities'] as const) {
    const means = new Map<string, string>();
    for (const { functions } of [sheetLocales.en, sheetLocales.zh]) {
      for (const [choice, words] of Object.entries<readonly string[]>(functions[lists])) {
        for (const word of words) expect(means.get(word) ?? choice).toBe(choice);
        for (const word of words) means.set(word, choice);
      }
    }
  }
});
