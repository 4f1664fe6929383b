import type { SheetLocale } from '../locales/sheetLocales';
import { yuanPerUnit } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { assumptionBlock } from './money/assumptionBlock';
import { cashBlock } from './money/cashBlock';
import { claimsBlock } from './money/claimsBlock';
import { headlineFigures } from './money/headlineFigures';
import { memoBlock } from './money/memoBlock';
import { chartRoom, placed } from './money/chartRoom';
import { waterfallChart } from './money/waterfallChart';
import { cashChart } from './money/yearCharts';
import { savingsColumns } from './money/moneyColumns';
import { moneyFrame } from './money/moneyFrame';
import { notesBlock } from './money/moneyNotes';
import { moneyPage } from './money/moneyPage';
import { moneySheet, TITLE_HEIGHTS } from './money/moneySheet';
import { outcomeBlock } from './money/outcomeBlock';
import { pathBlock } from './money/pathBlock';
import { scopeBlock } from './money/scopeBlock';
import type { MoneyResults } from './moneyResults';
import type { SheetDocument } from './sheetDocument';

/**
 * The savings 节支测算: assumptions, charts, the memo of posts cut × full cost with its scopes beside each other, cash by
 * year with low and high, the support ratio by year, published figures beside recomputed ones, and notes. In live mode
 * SAVINGS and BRIDGE spill in hidden columns, and the figures refer to them and to the assumptions on the sheet.
 */
export function savingsDocument(money: MoneyResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const columns = savingsColumns(money.bridge, yuanPerUnit(choice.moneyUnit));
  const frame = moneyFrame(money, words, choice, columns);
  const page = moneyPage(columns, TITLE_HEIGHTS);
  const { tables } = money;
  const { sections, savingsName, savingsTitle } = words.moneySheets;
  const { inputs } = page.add((row) => assumptionBlock(frame, row));
  const figures = headlineFigures(frame, inputs);
  const chartsRow = page.endRow;
  const { heights } = page.add((row) => chartRoom(frame, row, tables.staff !== null, page.room));
  const memo = page.add((row) => memoBlock(frame, row));
  page.add((row) => scopeBlock(frame, row, memo));
  const { netRow } = page.add((row) => cashBlock(frame, row, inputs));
  const outcome = page.add((row) => (netRow === null ? null : outcomeBlock(frame, row, netRow, inputs)));
  page.add((row) => pathBlock(frame, row, inputs, sections.path));
  const drawings = [
    ...(figures ? [waterfallChart(frame, figures, null)] : []),
    ...(outcome ? [cashChart(frame, outcome.places, inputs)] : []),
  ];
  const drawn = placed(frame, chartsRow, heights.length - 1, drawings);
  page.fill(drawn.cells, drawn.charts);
  page.add((row) => claimsBlock(frame, row));
  page.add((row) => notesBlock(frame, row));
  return moneySheet(frame, page, inputs, { key: 'savings', name: savingsName, title: savingsTitle });
}
