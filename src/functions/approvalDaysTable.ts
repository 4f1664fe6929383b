import { foldName, type Issue } from '../core';
import { approvalTimes, readProcedures, type ApprovalTime, type Procedures } from '../core/approvals';
import type { Locale } from '../locales/en';
import { localeOf } from '../locales/localeOf';
import { figureOrBlank, type Cell, type Cells } from './cells';
import { failOnErrors } from './failOnErrors';
import { listCell } from './listCell';
import { textArgument } from './singleCell';
import { inLanguageOf } from './speaker';
import { tableArgument } from './tableArgument';

/** The function's arguments as Excel hands them over. */
export interface ApprovalArguments {
  readonly procedures: unknown;
  readonly matter?: unknown;
}

/**
 * The time that approvals take before and after the reform as a table with headers, a row a matter: working days of the
 * longest chain of steps, and days of the longest one when public notices are added. Blank where a matter has no steps
 * in a stage. With `matter` that one alone; errors of other matters do not stop it then.
 */
export function approvalDaysTable(given: ApprovalArguments): Cells {
  const { table: procedures, issues } = tableArgument(given.procedures, 'procedures', (table) => {
    const read = readProcedures(table);
    return { table: read.procedures, issues: read.issues };
  });
  const words = localeOf(procedures.language);
  const asked = textArgument(given.matter, 'matter', inLanguageOf(words));
  const { times, issues: found } = approvalTimes(procedures);
  failOnErrors([...issues, ...found], words, (error) => asked === '' || concerns(error, asked));
  const shown = asked === '' ? times : [matterOf(times, asked, words)];
  const { headers } = words.counterparts;
  return [
    [
      ...[headers.matter, headers.workingDaysBefore, headers.workingDaysAfter, headers.workingDaysSaved],
      ...[headers.withNoticeBefore, headers.withNoticeAfter, headers.withNoticeSaved],
      ...[headers.pathBefore, headers.pathAfter],
    ],
    ...shown.map((time) => lineOf(time, procedures, words)),
  ];
}

function matterOf(times: readonly ApprovalTime[], asked: string, words: Locale): ApprovalTime {
  const found = times.find(({ matter }) => foldName(matter) === foldName(asked));
  if (found) return found;
  const matters = times.map(({ matter }) => matter);
  throw inLanguageOf(words)(({ functions }) => functions.unknownMatter({ found: asked, matters }));
}

/** Whether an issue may be about the matter: one that names none may. */
function concerns({ facts }: Issue, matter: string): boolean {
  const named = (facts as { readonly matter?: string }).matter;
  return named === undefined || foldName(named) === foldName(matter);
}

function lineOf(time: ApprovalTime, procedures: Procedures, words: Locale): Cell[] {
  const { before, after, savedWorkingDays, savedDaysWithNotice } = time;
  const path = (steps: readonly number[] = []) =>
    listCell(
      steps.map((step) => procedures.step[step]),
      words.counterparts.stepSeparator,
      words,
    );
  return [
    time.matter,
    ...[before?.workingDays ?? null, after?.workingDays ?? null, savedWorkingDays].map(figureOrBlank),
    ...[before?.daysWithNotice ?? null, after?.daysWithNotice ?? null, savedDaysWithNotice].map(figureOrBlank),
    path(before?.steps),
    path(after?.steps),
  ];
}
