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

/**
 * Raises a warning for every unit of the task list that is neither before nor after the reform, at its first cell, with
 * the number of its tasks. Name plates and names of co-located units are known, too. A cell may name several units.
 */
export function unitsOfTasks({ table, tasks }: Tasks, reform: Reform): readonly Issue[] {
  const known = knownNames(reform);
  const unknown = new Map<string, { unit: string; row: number; tasks: number }>();
  for (const { unit: text, row } of tasks) {
    if (text === '' || known.has(foldName(text)) || EVERYBODY.has(foldWord(text))) continue;
    for (const unit of splitNames(text, SEPARATORS)) {
      const folded = foldName(unit);
      if (known.has(folded) || EVERYBODY.has(foldWord(unit))) continue;
      getOrMake(unknown, folded, () => ({ unit, row, tasks: 0 })).tasks += 1;
    }
  }
  const issues = new CellIssues(table, 'tasks');
  let compared = 0;
  for (const [folded, { unit, row, tasks: number }] of unknown) {
    const likely = compared++ < UNITS_COMPARED ? likelyNames(folded, known) : [];
    const facts = { unit: quoteCell(unit), tasks: number, likely };
    issues.list.add('unknownUnitOfTask', 'warning', row, issues.column('unit'), facts);
  }
  return issues.finish();
}

/** Names as written by folded name. */
function knownNames({ agencies, after }: Reform): ReadonlyMap<string, string> {
  const names = [...agencies.unit, ...after.unit, ...after.namePlates.flat(), ...after.coLocated.flat()];
  return new Map(names.map((name) => [foldName(name), name]));
}

function likelyNames(folded: string, known: ReadonlyMap<string, string>): string[] {
  if (folded.length < 2) return [];
  const likely = [...known].filter(([name]) => name.length > 1 && (name.includes(folded) || folded.includes(name)));
  return likely.slice(0, MOST_LIKELY).map(([, name]) => name);
}
