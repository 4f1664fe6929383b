import { POST_TYPES } from '../agencies/measures';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import { flowsByUnit } from '../results/sourcesOfUnit';
import { unitsThatGiveAway } from './unitsThatGiveAway';

/** The closing work of a reform. */
export const CLOSING_TASKS = [
  'document', // three-determinations document 三定规定 issued
  'duties', // duties transferred
  'people', // people transferred
  'bodyEnded', // deliberative or coordinating body really ended
  'teamsMerged', // law-enforcement teams merged
  'databaseScope', // special database holds only the leaders concerned
] as const;
export type ClosingTaskKey = (typeof CLOSING_TASKS)[number];

/** A task of the list that a new workbook gets. */
export interface ClosingTask {
  readonly key: ClosingTaskKey;
  readonly county: string;
  /** '' = the county. */
  readonly unit: string;
}

/**
 * The closing work that a reform wants, unit by unit: a document for each unit that is formed or changed, duties and people
 * for each that takes over others or parts of them, law-enforcement teams that are formed from others; then each
 * deliberative body that goes on as nothing, and the special database once a county. Deliberative bodies have no
 * document and no people of their own. None when the plan changes nothing.
 */
export function closingTasks(reform: Reform): readonly ClosingTask[] {
  const { agencies, after } = reform;
  const tasks: ClosingTask[] = [];
  const goesOn = new Set(after.origin);
  const keysOf = keysOfUnits(reform, goesOn);
  for (let unit = 0; unit < after.count; unit++) {
    for (const key of keysOf(unit)) tasks.push({ key, county: after.county?.[unit] ?? '', unit: after.unit[unit] });
  }
  for (let agency = 0; agency < agencies.count; agency++) {
    if (agencies.kind[agency] !== 'deliberativeBody' || goesOn.has(agency)) continue;
    tasks.push({ key: 'bodyEnded', county: agencies.county?.[agency] ?? '', unit: agencies.unit[agency] });
  }
  const counties = [...new Set(tasks.map(({ county }) => county))];
  return [...tasks, ...counties.map((county): ClosingTask => ({ key: 'databaseScope', county, unit: '' }))];
}

/** Makes the reader of what a unit after the reform must still do. */
function keysOfUnits(reform: Reform, goesOn: ReadonlySet<number>): (unit: number) => ClosingTaskKey[] {
  const { after, flows, routes } = reform;
  const { start, flow } = flowsByUnit(reform);
  const givesAway = unitsThatGiveAway(reform);
  const takesDuties = new Set(routes.duties.map(({ to }) => routes.unitAfter[to]));
  return (unit) => {
    const origin = after.origin[unit];
    const taken = [...flow.subarray(start[unit], start[unit + 1])].filter((place) => flows.source[place] !== origin);
    const isBody = after.kind[unit] === 'deliberativeBody';
    const hasDuties = taken.length > 0 || takesDuties.has(unit);
    const isChanged = origin < 0 || hasDuties || givesAway.has(unit) || isRestated(reform, unit);
    const wanted: Partial<Record<ClosingTaskKey, boolean>> = {
      document: !isBody && isChanged,
      duties: hasDuties,
      people: !isBody && taken.some((place) => bringsPeople(reform, place, goesOn)),
      teamsMerged: after.kind[unit] === 'lawEnforcementTeam' && taken.length > 0,
    };
    return CLOSING_TASKS.filter((key) => wanted[key]);
  };
}

/** A whole unit, unless it is a deliberative body, or a part with posts or people: a duty alone brings none. */
function bringsPeople({ agencies, flows }: Reform, place: number, goesOn: ReadonlySet<number>): boolean {
  const source = flows.source[place];
  if (agencies.kind[source] === 'deliberativeBody') return false;
  const part = flows.part[place];
  if (part === null) return !goesOn.has(source);
  return POST_TYPES.some((type) => part[POSTS_OF[type]] > 0 || part[STAFF_OF[type]] > 0);
}

/** Whether a unit that goes on has another name, or a row that says something of it other than that it is kept. */
function isRestated({ agencies, after, plan }: Reform, unit: number): boolean {
  return (
    agencies.unit[after.origin[unit]] !== after.unit[unit] ||
    after.planRows[unit].some((row) => plan.operation[row] !== 'keep')
  );
}
