import { getOrMake } from '../getOrMake';
import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import { CellIssues } from '../table/cellIssues';
import { quoteCell } from '../table/cells';
import { foldName, foldWord } from '../table/foldText';
import { splitNames } from '../table/splitNames';
import type { Tasks } from './tasks';

const SEPARATORS = new Set('、，；;,/\n');
/** Tasks of everybody are the county's. */
const EVERYBODY = new Set(
  ['各单位', '各部门', '各有关单位', '相关单位', '各乡镇', '全县', '县', '本县', 'all', 'all units', 'county', 'the county'].map(foldWord),
); // prettier-ignore
const MOST_LIKELY = 3;
/** For so many unknown units the names that may have been meant are looked for. */
const UNITS_COMPARED = 20;

/** Names as written by folded name. */
type Names = ReadonlyMap<string, string>;

/** A unit that its county does not have. */
interface UnknownUnit {
  readonly county: string;
  readonly unit: string;
  readonly row: number;
  tasks: number;
}

/**
 * Raises a warning for every unit of the task list that its county has neither before nor after the reform, at its first
 * cell, with the number of its tasks. Name plates and names of co-located units are known, too. A cell may name several
 * units. A task without a county may name units of every county.
 * Example: of a library that only North has, a task of South is a warning.
 */
export function unitsOfTasks({ table, tasks }: Tasks, reform: Reform): readonly Issue[] {
  const namesOf = namesByCounty(reform);
  const unknown = new Map<string, Map<string, UnknownUnit>>();
  for (const { county, unit: text, row } of tasks) {
    const known = namesOf(county);
    if (text === '' || known.has(foldName(text)) || EVERYBODY.has(foldWord(text))) continue;
    for (const unit of splitNames(text, SEPARATORS)) {
      const folded = foldName(unit);
      if (known.has(folded) || EVERYBODY.has(foldWord(unit))) continue;
      const ofCounty = getOrMake(unknown, foldName(county), () => new Map<string, UnknownUnit>());
      getOrMake(ofCounty, folded, () => ({ county, unit, row, tasks: 0 })).tasks += 1;
    }
  }
  const issues = new CellIssues(table, 'tasks');
  let compared = 0;
  for (const { county, unit, row, tasks: number } of [...unknown.values()].flatMap((units) => [...units.values()])) {
    const likely = compared++ < UNITS_COMPARED ? likelyNames(foldName(unit), namesOf(county)) : [];
    const facts = { county: county === '' ? '' : quoteCell(county), unit: quoteCell(unit), tasks: number, likely };
    issues.list.add('unknownUnitOfTask', 'warning', row, issues.column('unit'), facts);
  }
  return issues.finish();
}

/** Makes the finder of the names of a county; '' = of all. A unit without a county is known in every one. */
function namesByCounty({ agencies, after }: Reform): (county: string) => Names {
  const all = new Map<string, string>();
  const counties = new Map<string, Map<string, string>>();
  const add = (county: string, names: readonly string[]): void => {
    const ofCounty = getOrMake(counties, foldName(county), () => new Map<string, string>());
    for (const name of names) {
      all.set(foldName(name), name);
      ofCounty.set(foldName(name), name);
    }
  };
  agencies.unit.forEach((unit, place) => add(agencies.county?.[place] ?? '', [unit]));
  after.unit.forEach((unit, place) =>
    add(after.county?.[place] ?? '', [unit, ...after.namePlates[place], ...after.coLocated[place]]),
  );
  const everywhere = counties.get('') ?? new Map<string, string>();
  const found = new Map<string, Names>([['', all]]);
  return (county) =>
    getOrMake(found, foldName(county), () => new Map([...everywhere, ...(counties.get(foldName(county)) ?? [])]));
}

function likelyNames(folded: string, known: Names): string[] {
  if (folded.length < 2) return [];
  const likely = [...known].filter(([name]) => name.length > 1 && (name.includes(folded) || folded.includes(name)));
  return likely.slice(0, MOST_LIKELY).map(([, name]) => name);
}
