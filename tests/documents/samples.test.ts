import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, comparisonRows, planOptions, readWorkbookTables } from '../../src/core';
import { crosswalkDocument, overviewDocument } from '../../src/documents';
import type { Area, SheetDocument } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { documentsOf } from './countyDocuments';

interface SampleFile {
  readonly tables: readonly {
    readonly sheetName: string;
    readonly tableName: string;
    readonly headers: string[];
    readonly rows: (string | number)[][];
  }[];
}

function sampleDocuments(name: string) {
  const file = join(__dirname, '../../assets/samples', `${name}.json`);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as SampleFile;
  const tables = readWorkbookTables(
    sample.tables.map(({ sheetName, tableName, headers, rows }) => ({
      values: [headers, ...rows],
      place: { sheet: sheetName, table: tableName, headerRow: 2, firstColumn: 0 },
    })),
  );
  if (!tables.agencies) throw new Error(`${name} has no agencies table`);
  const reform = applyPlan(tables.agencies, tables.plan, {
    option: planOptions(tables.plan)[0] ?? '',
    approved: tables.approved,
  });
  const words = sheetLocales[tables.agencies.language];
  const choice = {
    mode: 'live',
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: 'A[#All]',
      plan: 'P[#All]',
      approved: 'G[#All]',
      staff: null,
      pay: null,
      rates: null,
      facts: null,
      duties: null,
      procedures: null,
      norms: null,
      claims: null,
      tasks: null,
    },
    moneyUnit: 'yuan',
    notes: [],
  } as const;
  return {
    reform,
    words,
    overview: overviewDocument(reform, tables, words, choice),
    crosswalk: crosswalkDocument(reform, tables, words, choice),
  };
}

const meets = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

describe.each(['hequ', 'hequ-en', 'taibai', 'guzhang'])('the sheets of %s', (name) => {
  const { reform, words, overview, crosswalk } = sampleDocuments(name);

  test.each<[string, SheetDocument]>([
    ['overview', overview],
    ['crosswalk', crosswalk],
  ])('%s: merged areas do not meet and hold one content each', (_, document) => {
    const covered = new Map<number, Set<number>>();
    for (const area of document.merges) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const columns = covered.get(row) ?? new Set<number>();
        covered.set(row, columns);
        for (let column = area.column; column < area.column + area.columns; column++) {
          expect(columns.has(column)).toBe(false);
          columns.add(column);
        }
      }
    }
    for (const cell of document.cells) {
      if (!covered.get(cell.row)?.has(cell.column)) continue;
      expect(document.merges.some((area) => area.row === cell.row && area.column === cell.column)).toBe(true);
    }
  });

  test('nothing stands where a formula of the overview may grow to, nor a chart on cells', () => {
    const anchor = overview.cells.find((cell) => cell.spill);
    expect(anchor?.spill?.columns).toBe(5);
    const spill = { row: anchor?.row ?? 0, column: 0, rows: anchor?.spill?.rows ?? 0, columns: 5 };
    const below = overview.cells.filter((cell) => cell.column < 5 && cell.row >= spill.row + spill.rows);
    expect(below.every((cell) => cell.style === 'note' || cell.style === 'section')).toBe(true);
    for (const chart of overview.charts) {
      for (const cell of overview.cells) {
        expect(meets(chart.place, { row: cell.row, column: cell.column, rows: 1, columns: 1 })).toBe(false);
      }
    }
  });

  test('the totals of the crosswalk are those of the comparison', () => {
    const comparison = new Map(comparisonRows(reform).map((row) => [row.measure, row]));
    const totals = crosswalk.cells.filter((cell) => cell.style === 'total');
    const heads = crosswalk.cells.filter((cell) => cell.row === 3 && cell.style === 'header');
    const expected = (['before', 'after'] as const).flatMap((when) =>
      (['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts', 'leaderPosts', 'staff'] as const)
        .map((measure) => comparison.get(measure))
        .filter((row) => row !== undefined && (row.before !== 0 || row.after !== 0))
        .map((row) => row?.[when]),
    );
    expect(totals.map((cell) => cell.content)).toEqual(expected);
    expect(heads).toHaveLength(expected.length);
    expect(words.sheets.total.length).toBeGreaterThan(0);
  });

  test('every unit before and every unit after is in the crosswalk', () => {
    const contents = new Set(crosswalk.cells.filter((cell) => cell.style !== 'helper').map((cell) => cell.content));
    for (const unit of [...reform.agencies.unit, ...reform.after.unit]) expect(contents.has(unit)).toBe(true);
  });
});

describe.each(['hequ', 'hequ-en'])('the savings of %s', (name) => {
  const file = join(__dirname, '../../assets/samples', `${name}.json`);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as SampleFile;
  const raw = sample.tables.map(({ sheetName, tableName, headers, rows }) => ({
    values: [headers, ...rows],
    place: { sheet: sheetName, table: tableName, headerRow: 2, firstColumn: 0 },
  }));
  const { savings, bridge, words } = documentsOf(raw, {
    mode: 'values',
    moneyUnit: 'yuan',
    assumptions: { hiringRatio: 0, payGrowth: 0, oneOffs: [] },
  });
  const document = savings();
  const rowOf = (label: string) => document.cells.find((cell) => cell.content === label)?.row;
  const figuresOf = (label: string) =>
    document.cells
      .filter((cell) => cell.row === rowOf(label) && cell.column > 0 && typeof cell.content === 'number')
      .map((cell) => Number(cell.content));

  test('every published figure comes out', () => {
    const { claims, path } = words.moneySheets.sections;
    expect(rowOf(path)).toBeLessThan(rowOf(claims) ?? 0);
    const first = (rowOf(claims) ?? 0) + 2;
    const end = (rowOf(words.sheets.notes) ?? 0) - 1;
    const verdicts = document.cells.filter((cell) => cell.column === 4 && cell.row >= first && cell.row < end);
    expect(verdicts.length).toBeGreaterThan(12);
    const { agrees, truncated, withinRounding } = words.checks.verdicts;
    const good = [agrees, truncated, withinRounding];
    expect(verdicts.filter((cell) => !good.includes(String(cell.content)))).toEqual([]);
  });

  test('one memo amount is 102, 147 and 172 thousand yuan by its scope', () => {
    const { scopes } = words.moneySheets;
    const thousands = [scopes.perPost, scopes.perSurplus, scopes.perPersonFewer].map((label) => {
      const [gross, divisor, result] = figuresOf(label);
      expect(Math.abs(result - gross / divisor)).toBeLessThan(0.005);
      return [divisor, Math.round(result / 1000)];
    });
    expect(thousands).toEqual([
      [1305, 102],
      [903, 147],
      [775, 172],
    ]);
  });

  test('the path ends with 3,100 people and 40 to one', () => {
    const people = figuresOf(words.moneySheets.supportedAtEnd);
    expect([people.length, people[0], people[5]]).toEqual([6, 3875, 3100]);
    expect(figuresOf(words.sheets.supportRatio(words.sheets.registered)).at(-1)).toBe(40);
    expect(bridge().charts).toHaveLength(2);
  });
});
