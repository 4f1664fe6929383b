import { THOUSANDTHS } from '../agencies/measures';
import { CellIssues } from '../table/cellIssues';
import { namesIn } from '../counterparts/namesIn';
import type { Issue } from '../issue';
import { quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import { longestChain } from './longestChain';
import {
  STAGES,
  type ApprovalTime,
  type CriticalPath,
  type LeftOutStep,
  type Procedures,
  type Stage,
} from './procedures';
import { stepGraph } from './stepGraph';

/** The steps of one matter: places in `Procedures`, in the order of the table. */
interface Matter {
  readonly name: string;
  readonly steps: Readonly<Record<Stage, readonly number[]>>;
  readonly leftOut: readonly LeftOutStep[];
}

/**
 * How long each matter takes before and after the reform: the longest chain of steps, where each step begins when all the
 * steps before it are done. Matters stand in the order of the table; steps of other matters and of the other stage do not
 * count. A stage with steps that wait for each other, with a step before that is none, or with a row that could not be
 * read is null; each is an issue (those of reading are not repeated).
 * Example: 受理 5 days, then 踏勘 10 and 评审 8 side by side, then 批复 3 after both: 18 working days along 受理 → 踏勘 → 批复.
 */
export function approvalTimes(procedures: Procedures): { times: ApprovalTime[]; issues: Issue[] } {
  const issues = new CellIssues(procedures.table, 'procedures');
  const times = mattersOf(procedures).map((matter): ApprovalTime => {
    const [before, after] = STAGES.map((stage) => criticalPath(procedures, matter, stage, issues));
    noteOneStage(procedures, matter, issues);
    return {
      matter: matter.name,
      steps: matter.steps,
      before,
      after,
      savedWorkingDays: before && after ? difference(before.workingDays, after.workingDays) : null,
      savedDaysWithNotice: before && after ? difference(before.daysWithNotice, after.daysWithNotice) : null,
    };
  });
  return { times, issues: issues.finish() };
}

function mattersOf({ count, matter, stage, leftOut }: Procedures): Matter[] {
  const matters = new Map<string, { name: string; steps: Record<Stage, number[]>; leftOut: LeftOutStep[] }>();
  for (let place = 0; place < count; place++) {
    const folded = foldName(matter[place]);
    let found = matters.get(folded);
    if (!found) matters.set(folded, (found = { name: matter[place], steps: { before: [], after: [] }, leftOut: [] }));
    found.steps[stage[place]].push(place);
  }
  for (const step of leftOut) matters.get(foldName(step.matter))?.leftOut.push(step);
  return [...matters.values()];
}

/** The longest chains of a matter in one stage; null when it has no steps or they cannot be worked out. */
function criticalPath(procedures: Procedures, matter: Matter, stage: Stage, issues: CellIssues): CriticalPath | null {
  const steps = matter.steps[stage];
  if (steps.length === 0) return null;
  const graph = stepGraph(procedures, steps, matter.leftOut, issues);
  const days = steps.map((step) => procedures.workingDays[step]);
  const daysWithNotice = steps.map((step) => procedures.workingDays[step] + procedures.noticeDays[step]);
  if (graph === null || daysWithNotice.some(Number.isNaN) || isLeftOut(matter, stage)) return null;
  const working = longestChain(graph, days);
  const withNotice = longestChain(graph, daysWithNotice);
  return {
    workingDays: working.thousandths / THOUSANDTHS,
    steps: working.steps.map((step) => steps[step]),
    daysWithNotice: withNotice.thousandths / THOUSANDTHS,
    stepsWithNotice: withNotice.steps.map((step) => steps[step]),
    stepCount: steps.length,
    departments: departmentsOf(procedures, steps),
  };
}

function isLeftOut({ leftOut }: Matter, stage: Stage): boolean {
  return leftOut.some((step) => step.stage === null || step.stage === stage);
}

function departmentsOf({ department }: Procedures, steps: readonly number[]): string[] {
  const names = new Map<string, string>();
  for (const name of steps.flatMap((step) => namesIn(department[step]))) {
    if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}

/** A matter with steps in one stage has nothing to be compared with, unless rows of the other one could not be read. */
function noteOneStage(procedures: Procedures, matter: Matter, issues: CellIssues): void {
  const [stage, other] = matter.steps.after.length === 0 ? STAGES : [...STAGES].reverse();
  if (matter.steps[other].length > 0 || isLeftOut(matter, other)) return;
  const row = procedures.row[matter.steps[stage][0]];
  const facts = { matter: quoteCell(matter.name), stage };
  issues.list.add('oneStageOnly', 'note', row, issues.column('matter'), facts);
}

/** The difference of two amounts of days, to a thousandth; never −0. */
const difference = (before: number, after: number): number =>
  Math.round((before - after) * THOUSANDTHS) / THOUSANDTHS + 0;
