import { cellAddress, changeOf } from '../../core';
import type { ApprovalTime, CriticalPath, Stage } from '../../core/approvals';
import { across, headerHeight, joined, rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { Area, DocumentCell } from '../sheetDocument';
import type { SheetBlock } from './blockPages';
import { dayStyle, STAGE_COLUMNS, widthBetween } from './approvalFrame';
import type { ApprovalFrame } from './approvalFrame';
import { approvalFigure, FIRST_NOTICE, FIRST_WORKING } from './approvalLive';

/** Rows of headers. */
export const TABLE_HEADERS = 2;

const { before, after } = STAGE_COLUMNS;
const MATTER = [before.step, before.afterStep] as const;
/** Working days before, after and saved; the same with notices. */
const WORKING = [before.days, before.notice, before.chain] as const;
const NOTICE = [after.days, after.notice, after.chain] as const;
const CHANGE = after.step;
const STEPS = after.department;
const DEPARTMENTS = after.afterStep;

/** All matters: working days before, after and saved, the same with public notices, steps and departments. */
export function approvalTable(frame: ApprovalFrame, top: number): SheetBlock {
  const rows = frame.times.map((time, i) => matterRow(frame, top + TABLE_HEADERS + i, i, time));
  const table = joined(headerRows(frame, top), ...rows);
  const border = { row: top, column: 0, rows: TABLE_HEADERS + rows.length, columns: frame.widths.length };
  return { ...table, borders: [border] };
}

function headerRows({ words, widths }: ApprovalFrame, row: number): SheetBlock {
  const { loadSheets } = words;
  const three = [loadSheets.beforeShort, loadSheets.afterShort, loadSheets.saved];
  const single = [
    [0, loadSheets.number],
    [MATTER[0], loadSheets.matter],
    [CHANGE, loadSheets.shorter],
    [STEPS, loadSheets.steps],
    [DEPARTMENTS, loadSheets.departments],
  ] as const;
  const cells = [
    ...single.map(([column, text]) => cellAt(row, column, text, 'header')),
    cellAt(row, WORKING[0], loadSheets.workingDays, 'header'),
    cellAt(row, NOTICE[0], loadSheets.withNotice, 'header'),
    ...[WORKING, NOTICE].flatMap((columns) => columns.map((column, i) => cellAt(row + 1, column, three[i], 'header'))),
  ];
  const merges: Area[] = [
    ...single.map(([column]) => ({
      row,
      column,
      rows: TABLE_HEADERS,
      columns: column === MATTER[0] ? MATTER[1] - MATTER[0] + 1 : 1,
    })),
    across(row, WORKING[0], WORKING[2]),
    across(row, NOTICE[0], NOTICE[2]),
  ];
  const noticeWidth = NOTICE.reduce((sum, column) => sum + widths[column], 0);
  const heights = [
    headerHeight([[loadSheets.withNotice, noticeWidth]]),
    headerHeight(three.map((text, i) => [text, widths[WORKING[i]]])),
  ];
  return { cells, merges, borders: [], heights };
}

function matterRow(frame: ApprovalFrame, row: number, place: number, time: ApprovalTime): SheetBlock {
  const { words, live } = frame;
  const { loadSheets } = words;
  const days = (first: number, columns: readonly number[], figures: readonly (number | null)[]): DocumentCell[] =>
    columns.map((column, i) => {
      const text = i < 2 ? withoutDays(frame, time, i === 0 ? 'before' : 'after') : '';
      const shown = figures[i] ?? text;
      const formula = approvalFigure(frame, row, first + i, text);
      return cellAt(row, column, shown, typeof shown === 'number' ? dayStyle(shown) : 'centre', formula);
    });
  const working = [time.before?.workingDays ?? null, time.after?.workingDays ?? null, time.savedWorkingDays];
  const notice = [time.before?.daysWithNotice ?? null, time.after?.daysWithNotice ?? null, time.savedDaysWithNotice];
  const counts = (count: (path: CriticalPath) => number) => {
    const shown = (path: CriticalPath | null) => (path ? String(count(path)) : loadSheets.gone);
    return loadSheets.fromTo(shown(time.before), shown(time.after));
  };
  const cells = [
    cellAt(row, 0, place + 1, 'centre'),
    cellAt(row, MATTER[0], time.matter, 'text'),
    ...days(FIRST_WORKING, WORKING, working),
    cellAt(row, CHANGE, percentOf(time) ?? '', 'percent', live ? percentFormula(row) : null),
    cellAt(
      row,
      STEPS,
      counts(({ stepCount }) => stepCount),
      'centre',
    ),
    cellAt(
      row,
      DEPARTMENTS,
      counts(({ departments }) => departments.length),
      'centre',
    ),
    ...days(FIRST_NOTICE, NOTICE, notice),
  ];
  const height = rowHeightOf([[time.matter, widthBetween(frame, ...MATTER)]]);
  return { cells, merges: [across(row, ...MATTER)], borders: [], heights: [height] };
}

/** Why a stage has no days; '' when it has. */
export function withoutDays(frame: ApprovalFrame, time: ApprovalTime, stage: Stage): string {
  if (time[stage]) return '';
  const { noSteps, notWorkedOut } = frame.words.loadSheets;
  return time.steps[stage].length === 0 ? noSteps : notWorkedOut;
}

function percentOf({ before: old, after: now }: ApprovalTime): number | null {
  return old && now ? changeOf(old.workingDays, now.workingDays).percent : null;
}

function percentFormula(row: number): string {
  const [old, now] = [cellAddress(row, WORKING[0]), cellAddress(row, WORKING[1])];
  return `IF(AND(ISNUMBER(${old}),ISNUMBER(${now}),N(${old})<>0),N(${now})/IF(N(${old})=0,1,${old})-1,"")`;
}
