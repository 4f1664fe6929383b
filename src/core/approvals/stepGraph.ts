import type { CellIssues } from '../table/cellIssues';
import { likelyNames } from '../results/apply/likelyNames';
import { quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import type { LeftOutStep, Procedures } from './procedures';
import { sortSteps } from './sortSteps';

/** Which steps of one matter and stage wait for which. Steps are places in the list of steps that was given. */
export interface StepGraph {
  /** In the form in which they are compared. */
  readonly names: readonly string[];
  /** The steps that must be done before each. */
  readonly before: readonly (readonly number[])[];
  /** The steps in an order in which each comes after those before it. */
  readonly order: readonly number[];
}

/** Likely names are looked for among so many steps at most. */
const MOST_COMPARED = 500;
/** So many steps of a ring are named at most. */
const MOST_NAMED = 20;

/**
 * The graph of steps (places in `Procedures`) of a matter, of which some rows may have been left out; null, with issues,
 * when a step before is none or steps form a ring.
 */
export function stepGraph(
  procedures: Procedures,
  steps: readonly number[],
  leftOut: readonly LeftOutStep[],
  issues: CellIssues,
): StepGraph | null {
  const names = steps.map((step) => foldName(procedures.step[step]));
  const placeOf = new Map(names.map((name, place) => [name, place]));
  let isWhole = true;
  const before = steps.map((step) =>
    procedures.afterSteps[step].flatMap((name) => {
      const place = placeOf.get(foldName(name));
      if (place !== undefined) return [place];
      isWhole = false;
      // That the row of a step was left out has been said.
      const isKnown = leftOut.some((one) => foldName(one.step) === foldName(name));
      if (!isKnown) reportUnknown(procedures, steps, step, name, issues);
      return [];
    }),
  );
  const { order, rings } = sortSteps(names, before);
  for (const ring of rings) {
    const places = ring.map((place) => steps[place]);
    reportRing(procedures, places, issues);
  }
  return isWhole && rings.length === 0 ? { names, before, order } : null;
}

/** Says that what the step `at` waits for is no step of its matter and stage. */
function reportUnknown(
  { matter, step, row }: Procedures,
  steps: readonly number[],
  at: number,
  name: string,
  issues: CellIssues,
): void {
  const others = steps.length > MOST_COMPARED ? [] : steps.filter((one) => one !== at).map((one) => step[one]);
  issues.list.add('unknownStep', 'error', row[at], issues.column('afterStep'), {
    found: quoteCell(name),
    matter: quoteCell(matter[at]),
    likely: likelyNames(name, others).map(quoteCell),
  });
}

/** `ring`: places in `Procedures`, each step before the next and the last before the first; told from its first row on. */
function reportRing({ matter, stage, step, row }: Procedures, ring: readonly number[], issues: CellIssues): void {
  const first = ring.indexOf(ring.reduce((least, place) => Math.min(least, place)));
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const rows = turned
    .map((place) => row[place])
    .sort((a, b) => a - b)
    .slice(0, MOST_NAMED);
  const names = turned.map((place) => quoteCell(step[place]));
  issues.list.add('stepCycle', 'error', rows[0], issues.column('afterStep'), {
    cells: rows.map((one) => issues.address(one, 'afterStep')).filter((cell) => cell !== null),
    rows: rows.map((one) => one + 1),
    matter: quoteCell(matter[turned[0]]),
    stage: stage[turned[0]],
    steps: names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), '…'] : names,
  });
}
