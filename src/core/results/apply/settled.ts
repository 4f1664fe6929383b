import type { Kind } from '../../agencies/kinds';
import type { CoLocation } from './coLocations';
import type { Endings } from './endings';
import { isMoveApplied } from './moves';
import type { Principals } from './principalSources';
import type { Reading } from './reading';
import { settleKinds } from './settleKinds';
import { settleStated, type Contradiction } from './settleStated';

/** Everything known of a plan once its wrong rows are ruled out. */
export interface Settled {
  readonly reading: Reading;
  readonly endings: Endings;
  readonly exists: Uint8Array;
  readonly principals: Principals;
  readonly coLocations: readonly CoLocation[];
  readonly kinds: readonly (Kind | undefined)[];
  readonly grades: readonly (string | undefined)[];
  readonly parents: readonly (string | undefined)[];
  /** false for rows all of whose moves are ruled out. */
  readonly isApplied: (row: number) => boolean;
}

/** Settles what the applied rows state of units; contradictions and words about units that never come into being are issues. */
export function settleWords(reading: Reading): Pick<Settled, 'kinds' | 'grades' | 'parents' | 'isApplied'> {
  const { said, issues, names } = reading;
  const isApplied = appliedRows(reading);
  const { kinds, grades } = settleKinds(reading, isApplied);
  const parents = settleStated(
    { rows: NO_ROWS, speaksOf: NO_ROWS, words: [], others: said.parents, nodeCount: names.count },
    isApplied,
  );
  const report = (key: 'kind' | 'grade' | 'to', contradictions: readonly Contradiction[]): void => {
    for (const { node, rows, found, taken } of contradictions) {
      issues.add('statedTwice', 'warning', rows[0], key, {
        unit: names.nameOf(node),
        column: issues.header(key),
        key,
        found,
        taken,
        ...issues.spots(rows, key),
      });
    }
  };
  report('kind', kinds.contradictions);
  report('grade', grades.contradictions);
  report('to', parents.contradictions);
  return { kinds: kinds.byNode, grades: grades.byNode, parents: parents.byNode, isApplied };
}

/** Raises an issue for every row that speaks of a unit which no applied row forms, or of one that ends. */
export function reportIdleWords({ reading, exists, endings }: Pick<Settled, 'reading' | 'exists' | 'endings'>): void {
  const { said, issues, names, plan, agencies } = reading;
  for (const { node, row } of [...said.rows, ...said.keeps]) {
    const operation = plan.operation[row];
    if (operation === 'create' && node >= agencies.count && plan.from[row].trim() === '') continue;
    const key = operation === 'namePlate' && plan.from[row].trim() === '' ? 'to' : 'from';
    if (exists[node] === 0) issues.add('neverFormed', 'error', row, key, { unit: names.nameOf(node) });
  }
  for (const { node, row } of said.assignments)
    if (exists[node] === 0) issues.add('neverFormed', 'error', row, 'to', { unit: names.nameOf(node) });
  for (const { node, row } of said.rows) {
    const operation = plan.operation[row];
    if (operation !== 'regrade' && operation !== 'reSubordinate') continue;
    const ending = endings.ending[node];
    const renamed = ending >= 0 && plan.operation[reading.moves.row[ending]] === 'rename';
    if (ending >= 0 && !renamed)
      issues.add('unitEnds', 'warning', row, 'from', { unit: names.nameOf(node), operation });
  }
}

const NO_ROWS = new Int32Array(0);

function appliedRows({ moves }: Reading): (row: number) => boolean {
  const dead = new Set<number>();
  for (let move = 0; move < moves.count; move++) if (!isMoveApplied(moves, move)) dead.add(moves.row[move]);
  if (dead.size > 0)
    for (let move = 0; move < moves.count; move++) if (isMoveApplied(moves, move)) dead.delete(moves.row[move]);
  return (row) => !dead.has(row);
}
