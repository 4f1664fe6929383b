import ts from 'typescript';
import { importsOf, parse, sourceFiles, type SourceImport } from './sourceImports';

/** What each folder of src/ may import: `types of x` when only types of that folder. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  documents: ['core', 'types of locales'],
  locales: ['types of core'],
  functions: ['core', 'locales'],
  workbook: ['core', 'documents', 'types of locales'],
  taskpane: ['core', 'documents', 'locales', 'workbook', 'functions'],
  workbench: [],
  summary: ['core', 'documents', 'locales', 'workbook', 'taskpane', 'functions', 'workbench'],
};

/** Folders whose files run in Excel's function runtime or are pure: no packages. What runs at build time is apart. */
const WITHOUT_PACKAGES = ['core', 'documents', 'locales', 'functions', 'workbook'];
const BUILD_FOLDER = 'src/functions/build/';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const folderOf = (file: string): string => file.split('/')[1];

function isAllowed({ from, to, isType }: SourceImport): boolean {
  const folder = folderOf(from);
  if (to === 'package.json') return true;
  if (!to.startsWith('src/')) return folder === 'summary';
  const target = folderOf(to);
  if (target === folder) return to.startsWith(BUILD_FOLDER) ? from.startsWith(BUILD_FOLDER) : true;
  return ARROWS[folder].includes(target) || (isType && ARROWS[folder].includes(`types of ${target}`));
}

test('every folder of src has its row in the table', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in ARROWS))).toEqual([]);
});

test('imports point only where the table of folders lets them', () => {
  const wrong = imports.filter((one) => !one.isPackage && !isAllowed(one));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('what is pure or runs in the function runtime uses no package', () => {
  const wrong = imports.filter(
    ({ from, isPackage }) => isPackage && WITHOUT_PACKAGES.includes(folderOf(from)) && !from.startsWith(BUILD_FOLDER),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage, isType } of imports) {
    if (!isPackage && !isType) next.set(from, [...(next.get(from) ?? []), to]);
  }
  expect(findCycle(next)).toEqual([]);
});

/** The files of one cycle in order, or none. */
function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('core', () => {
  const FORBIDDEN = new Set(['Excel', 'Office', 'React', 'console', 'window', 'document', 'fetch', 'localStorage']);
  const coreFiles = files.filter((file) => folderOf(file) === 'core');

  test('knows no Excel, no page, no output, no time and no chance', () => {
    expect(coreFiles.flatMap((file) => impurities(parse(file)).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  test.each([
    ['Excel.run(f)', ['Excel']],
    ['console.log(1)', ['console']],
    ['const a = Date.now()', ['Date.now']],
    ['const a = new Date()', ['new Date()']],
    ['const a = new Date(0)', []],
    ['const a = Math.random()', ['Math.random']],
    ['const a = { console: 1 }.console; // Excel', []],
    ['fetch(x)', ['fetch']],
  ])('the check on %s', (code, found) => {
    expect(impurities(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))).toEqual(found);
  });

  function impurities(source: ts.SourceFile): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
        found.push('new Date()');
      if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText()))
        found.push(node.getText());
      if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && isReference(node)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  }

  /** Whether the name refers to a global, and is not the name of a property, a declaration or a type's member. */
  function isReference(node: ts.Identifier): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
    return ts.isCallExpression(parent) || (ts.isExpressionStatement(parent) && parent.expression === node);
  }
});
