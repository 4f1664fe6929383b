import { FEN } from '../../core/money';
import type { AnnuityTreatment, Timing } from '../../core/money';
import { fixed, sentenceOf } from '../formulaParts';
import type { AssumptionCells } from '../reformFormula';
import type { DocumentCell, StyleName } from '../sheetDocument';
import { across, headerHeight, joined, ROW_HEIGHT, rowHeightOf, sectionHead, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnit } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';

/** The block of assumptions with the places of its cells, for formulas. */
export interface AssumptionBlock extends MoneyBlock {
  readonly inputs: AssumptionCells & {
    readonly firstYear: string;
    readonly discountRate: string;
    readonly timing: string;
    /** The year's cell of each year. */
    readonly yearCells: readonly string[];
    readonly oneOffs: string;
  };
}

interface Input {
  readonly label: string;
  readonly content: string | number;
  readonly style: StyleName;
  readonly meaning: string;
  /** Live, for a meaning that holds figures. */
  readonly formula?: string;
}

/** The assumptions as cells that the user may change, each with what it means, and one-off costs by year. */
export function assumptionBlock(frame: MoneyFrame, top: number): AssumptionBlock {
  const { columns, words, live, money } = frame;
  const { moneySheets } = words;
  const years = money.assumptions.years;
  const first = top + 2;
  const yearRow = first + 6;
  const input = (place: number) => fixed(first + place, columns.total);
  const yearCells = columns.years.map((column) => fixed(yearRow, column));
  const range = (row: number, column: number) => `${fixed(row, column)}:${fixed(row, column + years.length - 1)}`;
  const oneOffs = range(yearRow + 1, columns.years[0]);
  const isYuan = frame.yuanPerUnit === 1;
  const inputs = {
    firstYear: input(0),
    hiringRatio: input(1),
    payGrowth: input(2),
    discountRate: input(3),
    timing: input(4),
    annuity: input(5),
    years: range(yearRow, columns.years[0]),
    yearCells,
    oneOffs,
    oneOffYuan: isYuan ? oneOffs : range(yearRow + 1, frame.helper.oneOffYuan),
  };
  const head = sectionHead(
    columns,
    top,
    moneySheets.sections.assumptions,
    live ? moneySheets.legendLive : moneySheets.legendValues,
  );
  const rows = inputsOf(frame, yearCells).map((one, i) => inputRow(frame, first + i, one));
  return { ...joined(head, ...rows, oneOffRows(frame, yearRow, inputs.firstYear)), whole: true, inputs };
}

function inputsOf({ money, words, live }: MoneyFrame, yearCells: readonly string[]): readonly Input[] {
  const { assumptions } = money;
  const { moneySheets, functions } = words;
  const { years } = assumptions;
  const first = years[0];
  const last = years[years.length - 1];
  const choices = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.values(lists)
      .map(([word]) => word)
      .join(moneySheets.wordSeparator);
  const horizon = (from: string, to: string) => moneySheets.horizon(from, to, years.length);
  return [
    {
      label: moneySheets.firstYear,
      content: first,
      style: 'input',
      meaning: horizon(String(first), String(last)),
      ...(live ? { formula: sentenceOf(horizon, yearCells[0], yearCells[yearCells.length - 1]) } : {}),
    },
    share(moneySheets.hiringRatio, assumptions.hiringRatio, moneySheets.hiringMeaning),
    share(moneySheets.payGrowth, assumptions.payGrowth, moneySheets.growthMeaning),
    share(moneySheets.discountRate, assumptions.discountRate, moneySheets.discountMeaning),
    {
      label: moneySheets.timing,
      content: timingWord(words.functions, assumptions.timing),
      style: 'input',
      meaning: moneySheets.timingMeaning(choices(functions.timings)),
    },
    {
      label: moneySheets.annuity,
      content: annuityWord(words.functions, assumptions.annuity),
      style: 'input',
      meaning: moneySheets.annuityMeaning(choices(functions.annuities)),
    },
  ];
}

function share(label: string, content: number, meaning: string): Input {
  return { label, content, style: 'inputPercent', meaning };
}

/** The word that stands for a timing, as the functions take it. */
export function timingWord(
  { timings }: { readonly timings: Readonly<Record<Timing, readonly string[]>> },
  timing: Timing,
): string {
  return timings[timing][0];
}

function annuityWord(
  { annuities }: { readonly annuities: Readonly<Record<AnnuityTreatment, readonly string[]>> },
  annuity: AnnuityTreatment,
): string {
  return annuities[annuity][0];
}

function inputRow({ columns }: MoneyFrame, row: number, input: Input): MoneyBlock {
  const { label, total, count } = columns;
  const meaning = { row, column: total + 1, content: input.meaning, style: 'source' } as const;
  return {
    cells: [
      cellAt(row, label, input.label, 'text'),
      cellAt(row, total, input.content, input.style),
      input.formula === undefined ? meaning : { ...meaning, formula: `=${input.formula}` },
    ],
    merges: [...(total - label > 1 ? [across(row, label, total - 1)] : []), across(row, total + 1, count - 1)],
    borders: [across(row, 0, count - 1)],
    heights: [rowHeightOf([[input.meaning, widthOf(columns, total + 1, count - 1) * 1.2]])],
  };
}

/** The calendar years, which every table of the sheet takes from here, and the one-off costs of each. */
function oneOffRows(frame: MoneyFrame, row: number, firstYear: string): MoneyBlock {
  const { columns, words, money, live } = frame;
  const { years, oneOffs } = money.assumptions;
  const spent = years.map((year) =>
    oneOffs.filter((one) => one.year === year).reduce((sum, one) => sum + Math.round(one.yuan * FEN), 0),
  );
  const inSheet = (fen: number) => inUnit(fen, frame);
  const sum = `SUM(${fixed(row + 1, columns.years[0])}:${fixed(row + 1, columns.years[years.length - 1])})`;
  const last = columns.years[years.length - 1];
  const unit = words.moneySheets.inUnit[frame.choice.moneyUnit];
  const cells: DocumentCell[] = [
    cellAt(row, columns.label, words.moneySheets.years, 'header'),
    cellAt(row, columns.total, words.moneySheets.total, 'header'),
    ...years.map((year, i) =>
      cellAt(
        row,
        columns.years[i],
        year,
        'header',
        live ? (i === 0 ? firstYear : `${fixed(row, columns.years[i - 1])}+1`) : null,
      ),
    ),
    cellAt(row + 1, columns.label, words.moneySheets.oneOffs + unit, 'text'),
    cellAt(row + 1, columns.total, inSheet(spent.reduce((total, fen) => total + fen, 0)), 'money', live ? sum : null),
    ...spent.map((fen, i) => cellAt(row + 1, columns.years[i], inSheet(fen), 'inputMoney')),
    ...(live && frame.yuanPerUnit > 1
      ? spent.map((_, i) =>
          cellAt(
            row + 1,
            frame.helper.oneOffYuan + i,
            '',
            'hidden',
            `ROUND(${fixed(row + 1, columns.years[i])}*${frame.yuanPerUnit},2)`,
          ),
        )
      : []),
  ];
  return {
    cells,
    merges:
      columns.unit === null
        ? []
        : [across(row, columns.label, columns.unit), across(row + 1, columns.label, columns.unit)],
    borders: [{ row, column: 0, rows: 2, columns: last + 1 }],
    heights: [headerHeight([[words.moneySheets.years, columns.widths[0]]]), ROW_HEIGHT],
  };
}
