import { THOUSANDTHS } from '../../core';
import type { ApprovalTime, Stage } from '../../core/approvals';
import { STAGES } from '../../core/approvals';
import { across, headerHeight, joined, rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { DocumentCell } from '../sheetDocument';
import { gap, heading } from './blockPages';
import type { SheetBlock } from './blockPages';
import { dayStyle, STAGE_COLUMNS } from './approvalFrame';
import type { ApprovalFrame } from './approvalFrame';
import { withoutDays } from './approvalTable';

/** The steps of a matter before and after side by side, those on the longest chain marked, with its days below. */
export function approvalSteps(frame: ApprovalFrame, top: number, time: ApprovalTime, number: number): SheetBlock {
  const { loadSheets } = frame.words;
  const { before, after, savedWorkingDays } = time;
  const days =
    before && after && savedWorkingDays !== null
      ? loadSheets.matterDays(String(before.workingDays), String(after.workingDays), String(savedWorkingDays))
      : '';
  const header = top + 2;
  const lists = STAGES.map((stage) => time.steps[stage]);
  const stepCount = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: stepCount }, (_, i) => stepRow(frame, header + 2 + i, time, i));
  const table = joined(headerRows(frame, header), ...rows, ...totals(frame, header + 2 + stepCount, time));
  const columns = frame.widths.length;
  const border = { row: header, column: 0, rows: table.heights.length, columns };
  const head = heading(top + 1, loadSheets.matterHead(number, time.matter, days), columns);
  return joined(gap(9), head, { ...table, borders: [border] });
}

function headerRows({ words, widths }: ApprovalFrame, row: number): SheetBlock {
  const { loadSheets } = words;
  const over = { before: words.loadSheets.before, after: words.loadSheets.after };
  const cells = STAGES.flatMap((stage): DocumentCell[] => {
    const columns = STAGE_COLUMNS[stage];
    return [
      cellAt(row, columns.step, over[stage], 'header'),
      cellAt(row + 1, columns.step, loadSheets.step, 'header'),
      cellAt(row + 1, columns.department, loadSheets.department, 'header'),
      cellAt(row + 1, columns.afterStep, loadSheets.afterStep, 'header'),
      cellAt(row + 1, columns.days, loadSheets.daysHead, 'header'),
      cellAt(row + 1, columns.notice, loadSheets.noticeHead, 'header'),
      cellAt(row + 1, columns.chain, loadSheets.chainHead, 'header'),
    ];
  });
  const { days, notice, chain } = STAGE_COLUMNS.before;
  const heads = [
    [loadSheets.daysHead, widths[days]],
    [loadSheets.noticeHead, widths[notice]],
    [loadSheets.chainHead, widths[chain]],
  ] as const;
  return {
    cells: [cellAt(row, 0, loadSheets.number, 'header'), ...cells],
    merges: [
      { row, column: 0, rows: 2, columns: 1 },
      ...STAGES.map((stage) => across(row, STAGE_COLUMNS[stage].step, STAGE_COLUMNS[stage].chain)),
    ],
    borders: [],
    heights: [20, headerHeight(heads)],
  };
}

function stepRow(frame: ApprovalFrame, row: number, time: ApprovalTime, i: number): SheetBlock {
  const cells = STAGES.flatMap((stage) => stepCells(frame, row, time, stage, time.steps[stage][i]));
  const wrapped = cells
    .filter(({ style }) => style === 'text')
    .map(({ content, column }) => [String(content), frame.widths[column]] as const);
  return {
    cells: [cellAt(row, 0, i + 1, 'centre'), ...cells],
    merges: [],
    borders: [],
    heights: [rowHeightOf(wrapped)],
  };
}

/** A step of a stage; blank cells where the other stage has more of them. */
function stepCells(
  frame: ApprovalFrame,
  row: number,
  time: ApprovalTime,
  stage: Stage,
  place: number | undefined,
): DocumentCell[] {
  const columns = STAGE_COLUMNS[stage];
  if (place === undefined) {
    return Array.from({ length: columns.chain - columns.step + 1 }, (_, i) =>
      cellAt(row, columns.step + i, '', 'text'),
    );
  }
  const { procedures, words } = frame;
  const days = (amount: number) => (Number.isNaN(amount) ? '' : amount / THOUSANDTHS);
  const working = days(procedures.workingDays[place]);
  const notice = days(procedures.noticeDays[place]) || '';
  return [
    cellAt(row, columns.step, procedures.step[place], 'text'),
    cellAt(row, columns.department, procedures.department[place], 'text'),
    cellAt(row, columns.afterStep, procedures.afterSteps[place].join(words.words.listSeparator), 'text'),
    cellAt(row, columns.days, working, dayStyle(Number(working))),
    cellAt(row, columns.notice, notice, dayStyle(Number(notice))),
    cellAt(row, columns.chain, markOf(frame, time, stage, place), 'centre'),
  ];
}

/** ● on the longest chain in working days, ○ on that with notices alone. */
function markOf({ words }: ApprovalFrame, time: ApprovalTime, stage: Stage, place: number): string {
  const path = time[stage];
  if (path?.steps.includes(place)) return words.loadSheets.onChain;
  return path?.stepsWithNotice.includes(place) ? words.loadSheets.onNoticeChain : '';
}

/** The days of the longest chain; below them those with notices, where there are any. */
function totals(frame: ApprovalFrame, row: number, time: ApprovalTime): SheetBlock[] {
  const { loadSheets } = frame.words;
  const hasNotices = STAGES.some((stage) => time[stage] && time[stage].daysWithNotice !== time[stage].workingDays);
  return [
    totalRow(frame, row, loadSheets.chainTotal, (stage) => time[stage]?.workingDays ?? withoutDays(frame, time, stage)),
    ...(hasNotices
      ? [totalRow(frame, row + 1, loadSheets.noticeTotal, (stage) => time[stage]?.daysWithNotice ?? '')]
      : []),
  ];
}

function totalRow(
  { words }: ApprovalFrame,
  row: number,
  label: string,
  daysOf: (stage: Stage) => number | string,
): SheetBlock {
  const stages = STAGES.map((stage) => ({ columns: STAGE_COLUMNS[stage], days: daysOf(stage) }));
  const isStage = ({ days }: { readonly days: number | string }) => days !== words.loadSheets.noSteps;
  return {
    cells: [
      cellAt(row, 0, '', 'totalText'),
      ...stages.flatMap((stage) => [
        cellAt(row, stage.columns.step, isStage(stage) ? label : '', 'totalText'),
        cellAt(row, stage.columns.days, stage.days, 'totalText'),
      ]),
    ],
    merges: stages.flatMap(({ columns }) => [
      across(row, columns.step, columns.afterStep),
      across(row, columns.days, columns.chain),
    ]),
    borders: [],
    heights: [20],
  };
}
