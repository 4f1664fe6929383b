import type { Counterpart, Direction, FollowedDuties, NamesOfRows, When } from './followed';
import { pairsOf, unitCount, type Pairs } from './pairsOf';

/**
 * Who answers to whom: each pair of a partner and a unit that share duties, with the duties and the rows that state it.
 * superior: by superior department in the order in which the table names them (none stated last), then by unit (in the
 * order of the units, without a unit last). county: the same pairs by unit, then by department. township: by unit, then by
 * township office; duties without a township office are left out. A duty of which no row names a department is with none
 * stated, so in the first two directions every duty is in at least one pair.
 * Example: 统计监测 of 发展和改革局 for 市统计局 is the pair 市统计局 – 发展和改革局 with that duty.
 */
export function counterparts(followed: FollowedDuties, direction: Direction, when: When): Counterpart[] {
  const names = direction === 'township' ? followed.townshipOffices : followed.superiors;
  const by = direction === 'superior' ? 'partner' : 'unit';
  const pairs = pairsOf(followed, names, { when, by, withoutPartner: direction !== 'township' });
  const found = new Array<Counterpart>(pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) found[pair] = counterpartOf(followed, names, pairs, pair, when);
  return found;
}

function counterpartOf(
  followed: FollowedDuties,
  { names }: NamesOfRows,
  pairs: Pairs,
  pair: number,
  when: When,
): Counterpart {
  const { unit, county } = when === 'before' ? followed.reform.agencies : followed.reform.after;
  const units = unitCount(followed, when);
  const duties: number[] = [];
  const rows: number[] = [];
  let inOrder = true;
  for (let place = pairs.start[pair]; place < pairs.start[pair + 1]; place++) {
    const row = pairs.row[place];
    if (duties.length === 0 || duties[duties.length - 1] !== pairs.duty[place]) duties.push(pairs.duty[place]);
    if (rows.length > 0 && row < rows[rows.length - 1]) inOrder = false;
    rows.push(row);
  }
  if (!inOrder) rows.sort((a, b) => a - b);
  const at = pairs.unit[pair];
  return {
    partner: pairs.partner[pair] < names.length ? names[pairs.partner[pair]] : '',
    unit: at < units ? at : -1,
    unitName: at < units ? unit[at] : '',
    county: at < units ? (county?.[at] ?? '') : '',
    duties,
    rows,
  };
}
