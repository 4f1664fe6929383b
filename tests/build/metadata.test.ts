import { builtText } from './builtFiles';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

const english = JSON.parse(builtText('functions.json')) as Metadata;
const chinese = JSON.parse(builtText('functions.zh-CN.json')) as Metadata;

/** `NAME(table[][], [option])`, with what is handed back. */
function signature({ name, parameters, result }: Metadata['functions'][number]): string {
  const shown = parameters.map((parameter) => {
    const text = parameter.name + (parameter.dimensionality === 'matrix' ? '[][]' : '');
    return parameter.optional ? `[${text}]` : text;
  });
  return `${name}(${shown.join(', ')})${result.dimensionality === 'matrix' ? ' spills' : ''}`;
}

test('names, arguments and results', () => {
  expect(english.functions.map(signature)).toEqual([
    'STRUCTURE(agencies[][], plan[][], [option], [approved[][]]) spills',
    'CROSSWALK(agencies[][], plan[][], [option]) spills',
    'COMPARE(agencies[][], plan[][], [option], [approved[][]]) spills',
    'COUNT(agencies[][], kind, [plan[][]], [option])',
    'SURPLUS(agencies[][], plan[][], [option], [approved[][]]) spills',
    'SUPPORTRATIO(population, supported)',
    'SUPPORTED(population, ratio)',
    'CHANGE(before, after) spills',
    'PERSONCOST(pay[][], rates[][], posttype, [rank], [items]) spills',
    'PAYROLL(staff[][], pay[][], rates[][], [by], [agencies[][]], [plan[][]], [option]) spills',
    'SAVINGS(agencies[][], plan[][], pay[][], rates[][], [option], [approved[][]], [facts[][]]) spills',
    'RETIREMENT(birth, sex, category, [earlymonths])',
    'BRIDGE(agencies[][], plan[][], staff[][], pay[][], rates[][], years[][], [hiring], [option], [approved[][]], [oneoff[][]], [growth], [annuity]) spills',
    'PAYBACK(net[][])',
    'PRESENTVALUE(rate, net[][], [timing])',
    'SUPPORTPATH(population, supported, leaving[][]) spills',
    'COUNTERPARTS(duties[][], plan[][], [direction], [option], [agencies[][]]) spills',
    'COUNTERPARTMATRIX(duties[][], plan[][], [direction], [option], [agencies[][]]) spills',
    'ORPHANS(duties[][], plan[][], [option], [agencies[][]]) spills',
    'WORKLOAD(agencies[][], duties[][], plan[][], [option], [approved[][]]) spills',
    'WORKINGGROUPS(agencies[][], duties[][], plan[][], [option]) spills',
    'APPROVALDAYS(procedures[][], [matter]) spills',
    'PLACEMENT(staff[][], agencies[][], plan[][], [option], [approved[][]]) spills',
    'REMAINING(staff[][], agencies[][], plan[][], years, [option], [approved[][]]) spills',
    'SEATS(agencies[][], staff[][], plan[][], [option], [approved[][]]) spills',
    'CHECK(agencies[][], plan[][], norms[][], [option], [approved[][]], [duties[][]]) spills',
    'RECONCILE(claims[][]) spills',
    'TASKS(tasks[][], today) spills',
    'VERSION()',
  ]);
});

test('error cells reach the functions, and every argument takes any cell', () => {
  for (const { allowErrorForDataTypeAny, functions } of [english, chinese]) {
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type))).toEqual(Array(117).fill('any'));
  }
});

test('the Chinese metadata differs from the English in its words and help addresses alone', () => {
  expect(chinese.functions.map(signature)).toEqual(english.functions.map(signature));
  expect(chinese.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  const texts = ({ functions }: Metadata) =>
    functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  for (const text of texts(english)) expect(text).toMatch(/^[A-Z][^\u4e00-\u9fff]*(党委机构)?[^\u4e00-\u9fff]*\.$/);
  for (const text of texts(chinese)) expect(text).toMatch(/\p{Script=Han}.*。$/u);
});

test('every function has a help address that the help page answers', () => {
  for (const [metadata, page] of [
    [english, 'help/index.html'],
    [chinese, 'help/zh-cn.html'],
  ] as const) {
    const html = builtText(page);
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`https://localhost:3000/${page}#${id.toLowerCase()}`);
      expect(html).toMatch(new RegExp(` id="?${id.toLowerCase()}["> ]`));
    }
  }
});
