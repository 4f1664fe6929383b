import type { SheetLocale } from '../locales/sheetLocales';
import { yuanPerUnit } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { assumptionBlock } from './money/assumptionBlock';
import { bridgeTable } from './money/bridgeTable';
import { headlineFigures } from './money/headlineFigures';
import { chartRoom, placed } from './money/chartRoom';
import { waterfallChart } from './money/waterfallChart';
import { peopleChart } from './money/yearCharts';
import { bridgeColumns } from './money/moneyColumns';
import { moneyFrame } from './money/moneyFrame';
import { notesBlock } from './money/moneyNotes';
import { moneyPage } from './money/moneyPage';
import { moneySheet, TITLE_HEIGHTS } from './money/moneySheet';
import { pathBlock } from './money/pathBlock';
import { stepsBlock } from './money/stepsBlock';
import type { MoneyResults } from './moneyResults';
import type { SheetDocument } from './sheetDocument';

/**
 * The bridge 从编制到现金: posts cut, vacant or filled; surplus people, placed or waiting; who leaves in which year and
 * why; the cash of it; and the steps from the headline to the cash of the last year. In live mode BRIDGE spills in hidden
 * columns, and the figures refer to it and to the assumptions on the sheet.
 */
export function bridgeDocument(money: MoneyResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const columns = bridgeColumns(money.bridge, money.reform.agencies.language, yuanPerUnit(choice.moneyUnit));
  const frame = moneyFrame(money, words, choice, columns);
  const page = moneyPage(columns, TITLE_HEIGHTS);
  const { sections, bridgeName, bridgeTitle } = words.moneySheets;
  const { inputs } = page.add((row) => assumptionBlock(frame, row));
  const figures = headlineFigures(frame, inputs);
  const chartsRow = page.endRow;
  const hasCharts = money.tables.staff !== null;
  const { heights } = page.add((row) => chartRoom(frame, row, hasCharts, page.room));
  const { rowOf } = page.add((row) => bridgeTable(frame, row, inputs));
  const { steps } = page.add((row) => stepsBlock(frame, row, figures, inputs));
  const people = { leaving: rowOf('leaving'), fewer: rowOf('fewerCumulative') };
  const drawings = [
    ...(figures && steps ? [waterfallChart(frame, figures, steps)] : []),
    ...(hasCharts ? [peopleChart(frame, people, inputs)] : []),
  ];
  const drawn = placed(frame, chartsRow, heights.length - 1, drawings);
  page.fill(drawn.cells, drawn.charts);
  page.add((row) => pathBlock(frame, row, inputs, sections.bridgePath));
  page.add((row) => notesBlock(frame, row));
  return moneySheet(frame, page, inputs, { key: 'bridge', name: bridgeName, title: bridgeTitle });
}
