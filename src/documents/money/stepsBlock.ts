import { cellAddress } from '../../core';
import { isLevelStep } from '../../core/money';
import { literal } from '../formulaParts';
import type { DocumentCell } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import { restOf } from './headlineFigures';
import type { HeadlineFigure } from './headlineFigures';
import { across, headerHeight, joined, rowHeightOf, sectionHead, sentence, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnitOf, yuanInUnit } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';

/** The printed steps with the address of each. */
export interface StepsBlock extends MoneyBlock {
  readonly steps: readonly string[] | null;
}

/** The steps from the memo amount to the net of the last year as a table: all but the last add up to it. */
export function stepsBlock(
  frame: MoneyFrame,
  top: number,
  figures: readonly HeadlineFigure[] | null,
  inputs: AssumptionBlock['inputs'],
): StepsBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const year = money.bridge.years[money.bridge.years.length - 1];
  const head = sectionHead(columns, top, moneySheets.sections.steps(year));
  if (!figures) {
    const missing = money.tables.pay ? moneySheets.noStaff : moneySheets.noPay;
    return { ...joined(head, sentence(columns, top + 1, missing)), steps: null };
  }
  const header = top + 1;
  const unit = moneySheets.inUnit[frame.choice.moneyUnit];
  const labelEnd = columns.total - 1;
  const meaningStart = columns.total + 1;
  const last = columns.count - 1;
  const steps = figures.map((_, i) => cellAddress(header + 1 + i, columns.total));
  const rest = restOf(figures, steps);
  const heads = [
    cellAt(header, columns.label, moneySheets.step, 'header'),
    cellAt(header, columns.total, moneySheets.annual + unit, 'header'),
    cellAt(header, meaningStart, moneySheets.from, 'header'),
  ];
  const table: MoneyBlock = {
    cells: [...heads, ...figures.flatMap((figure, i) => stepCells(frame, header + 1 + i, figure, rest, inputs))],
    merges: figures
      .concat(figures[0])
      .flatMap((_, i) => [
        ...(labelEnd > columns.label ? [across(header + i, columns.label, labelEnd)] : []),
        across(header + i, meaningStart, last),
      ]),
    borders: [{ row: header, column: 0, rows: figures.length + 1, columns: columns.count }],
    heights: [
      headerHeight([[moneySheets.annual + unit, columns.widths[columns.total]]]),
      ...figures.map(({ key }) =>
        rowHeightOf([[moneySheets.stepMeanings[key], widthOf(columns, meaningStart, last) * 1.2]]),
      ),
    ],
  };
  return { ...joined(head, table), whole: true, steps };
}

function stepCells(
  frame: MoneyFrame,
  row: number,
  { key, yuan, expression }: HeadlineFigure,
  rest: string,
  inputs: AssumptionBlock['inputs'],
): DocumentCell[] {
  const { columns, words, money, live } = frame;
  const { stepMeanings, stepsStale } = words.moneySheets;
  const isLevel = isLevelStep(key);
  const formula = !live ? null : key === 'payDifference' ? rest : inUnitOf(`(${expression ?? '0'})`, frame);
  const meaning = stepMeanings[key];
  const stale =
    live && key === 'stillPaid'
      ? `IF(${inputs.firstYear}=${money.bridge.years[0]},${literal(meaning)},${literal(stepsStale)})`
      : null;
  return [
    cellAt(row, columns.label, words.money.headline[key], isLevel ? 'totalText' : 'text'),
    cellAt(row, columns.total, yuanInUnit(yuan, frame), isLevel ? 'moneyTotal' : 'moneyChange', formula),
    cellAt(row, columns.total + 1, meaning, 'source', stale),
  ];
}
