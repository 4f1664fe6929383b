import { cellAddress, supportRatio } from '../../core';
import type { Fact, FactItem, Facts } from '../../core';
import { supportPath } from '../../core/money';
import { factCell, factSaying } from '../supportRows';
import type { Figure } from '../supportRows';
import type { DocumentCell, StyleName } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import { figureCells, yearHeader } from './cashBlock';
import { joined, rowHeightOf, ROW_HEIGHT, sectionHead, sentence } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { rowOf } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';

const BASES = [
  ['registeredPopulation', 'registered'],
  ['residentPopulation', 'resident'],
] as const satisfies readonly (readonly [FactItem, 'registered' | 'resident'])[];

/** The support ratio at the end of each year, with the population basis it stands on. */
export function pathBlock(
  frame: MoneyFrame,
  top: number,
  inputs: AssumptionBlock['inputs'],
  title: string,
): MoneyBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const { facts, staff } = money.tables;
  const head = sectionHead(columns, top, title);
  const supported = facts?.facts.get('supportedStaff');
  const bases = BASES.filter(([item]) => facts?.facts.has(item));
  if (!facts || !supported || bases.length === 0) return joined(head, sentence(columns, top + 1, moneySheets.noPath));
  if (!staff) return joined(head, sentence(columns, top + 1, moneySheets.noStaff));

  const header = top + 1;
  const fewerRow = header + 1;
  const staffRow = header + 2;
  const figure = (fact: Fact) => factCell(fact, facts, words, frame.live);
  const ratios = bases.flatMap(([item, basis], i) => {
    const population = facts.facts.get(item) as Fact;
    const row = staffRow + 1 + 2 * i;
    return [
      beforeRow(frame, row, words.sheets.population(words.words.facts[item]), figure(population), 'whole'),
      ratioRow(frame, row + 1, words.sheets.supportRatio(words.sheets[basis]), population.amount, supported.amount, {
        populationRow: row,
        staffRow,
        fewerRow,
      }),
    ];
  });
  const sayings = sayingsOf(
    frame,
    facts,
    supported,
    bases.map(([item]) => item),
  );
  const tableRows = 3 + ratios.length;
  const lastColumn = columns.years[money.bridge.years.length - 1];
  const table = joined(
    yearHeader(frame, header, inputs, words.words.headers.before),
    fewerLine(frame, fewerRow),
    supportedLine(frame, staffRow, fewerRow, figure(supported)),
    ...ratios,
  );
  const note = moneySheets.pathNote(words.sheets.ratioBasis(sayings));
  return {
    ...joined(
      head,
      { ...table, borders: [{ row: header, column: 0, rows: tableRows, columns: lastColumn + 1 }] },
      sentence(columns, header + tableRows, note),
    ),
    whole: true,
  };
}

function sayingsOf({ words }: MoneyFrame, facts: Facts, supported: Fact, items: readonly FactItem[]): string[] {
  const said = items.map((item) => factSaying(words.words.facts[item], facts.facts.get(item) as Fact, words));
  return [factSaying(words.words.facts.supportedStaff, supported, words), ...said];
}

/** A label, its unit and a figure before; the years are blank. */
function beforeRow(frame: MoneyFrame, row: number, label: string, before: Figure | null, style: StyleName): MoneyBlock {
  const { columns, money } = frame;
  return {
    cells: [
      ...labelCells(frame, row, label),
      { row, column: columns.total, content: '', ...before, style },
      ...money.bridge.years.map((_, i) => cellAt(row, columns.years[i], '', style)),
    ],
    merges: [],
    borders: [],
    heights: [rowHeightOf([[label, columns.widths[0]]])],
  };
}

function labelCells({ columns }: MoneyFrame, row: number, label: string): DocumentCell[] {
  return [
    cellAt(row, columns.label, label, 'text'),
    ...(columns.unit === null ? [] : [cellAt(row, columns.unit, '', 'centre')]),
  ];
}

/** People fewer in each year: the total of the row is left out, the column says what was before. */
function fewerLine(frame: MoneyFrame, row: number): MoneyBlock {
  const from = rowOf(frame, 'fewer');
  const label = frame.words.moneySheets.fewer;
  const figures = from
    ? figureCells(frame, row, from, 'whole').filter(({ column }) => column !== frame.columns.total)
    : [];
  return {
    cells: [...labelCells(frame, row, label), cellAt(row, frame.columns.total, '', 'whole'), ...figures],
    merges: [],
    borders: [],
    heights: [ROW_HEIGHT],
  };
}

function supportedLine(frame: MoneyFrame, row: number, fewerRow: number, before: Figure): MoneyBlock {
  const { columns, money, live, words } = frame;
  const block = beforeRow(frame, row, words.moneySheets.supportedAtEnd, before, 'whole');
  const columnOf = (i: number) => (i === 0 ? columns.total : columns.years[i - 1]);
  const years = money.bridge.fewerCumulative.map((fewer, i) =>
    cellAt(
      row,
      columns.years[i],
      before.content - fewer,
      'whole',
      live ? `${cellAddress(row, columnOf(i))}-${cellAddress(fewerRow, columns.years[i])}` : null,
    ),
  );
  return { ...block, cells: [...block.cells.filter(({ column }) => column <= columns.total), ...years] };
}

interface Places {
  readonly populationRow: number;
  readonly staffRow: number;
  readonly fewerRow: number;
}

/** The ratio before, and one formula that spills over the years. */
function ratioRow(
  frame: MoneyFrame,
  row: number,
  label: string,
  population: number,
  supported: number,
  places: Places,
): MoneyBlock {
  const { columns, money, live } = frame;
  const { years, fewer } = money.bridge;
  const at = columns.total;
  const people = cellAddress(places.populationRow, at);
  const staff = cellAddress(places.staffRow, at);
  const range = `${cellAddress(places.fewerRow, columns.years[0])}:${cellAddress(places.fewerRow, columns.years[years.length - 1])}`;
  const before = supportRatio(population, supported);
  const content = before ?? '';
  const path = supportPath(population, supported, fewer);
  const spill = {
    formula: `=REFORM.SUPPORTPATH(${people},${staff},${range})`,
    spill: { rows: 1, columns: years.length },
  };
  return {
    cells: [
      ...labelCells(frame, row, label),
      cellAt(row, at, content, 'decimal', live && before !== null ? `REFORM.SUPPORTRATIO(${people},${staff})` : null),
      ...path.map((ratio, i) => ({
        ...cellAt(row, columns.years[i], ratio ?? '', 'decimal'),
        ...(live && i === 0 ? spill : {}),
      })),
    ],
    merges: [],
    borders: [],
    heights: [rowHeightOf([[label, columns.widths[0]]])],
  };
}
