import type { Counterpart } from '../../core/counterparts';
import { partnerLabel } from '../../core/counterparts/counterpartLabels';
import type { HandoutCell, HandoutGroup, HandoutRow } from './handoutRow';
import { wideRow } from './handoutRow';
import { numberedLists } from './numberedLists';
import { pairLines } from './pairLines';
import type { PairLine } from './pairLines';
import { neighbours } from '../neighbours';
import { countCell, dutyCount, partnerCount, rowOf } from './pairTable';
import type { PairColumnKey, PairTable } from './pairTable';
import { unitCell } from './unitCell';

type Cells = Readonly<Partial<Record<PairColumnKey, HandoutCell>>>;

/**
 * The first part: by unit after the reform its counterparts with their duties, a group of rows a unit. What is without a
 * unit comes last, in bold; totals close the part. A county begins a new page.
 */
export function unitPart(table: PairTable): HandoutGroup[] {
  const { pairs, columns, own, counties, words } = table;
  const ofUnits = neighbours(
    pairs.filter(({ unit }) => unit >= 0),
    (a, b) => a.unit === b.unit,
  );
  const orphans = pairs.filter(({ unit }) => unit < 0);
  const groups = ofUnits.map((ofUnit, i): HandoutGroup => {
    const beginsCounty = i > 0 && counties && ofUnits[i - 1][0].county !== ofUnit[0].county;
    return { rows: unitRows(table, ofUnit, i + 1), newPage: beginsCounty };
  });
  if (orphans.length > 0) {
    const heading = { content: words.handoutSheets.orphans(dutyCount(orphans)), style: 'section' } as const;
    groups.push({ rows: [wideRow(heading, columns.length, true), ...orphanRows(table, orphans)], newPage: counties });
  }
  const title = wideRow({ content: own.byUnit, style: 'section' }, columns.length, true);
  const last = groups.length - 1;
  return groups.map(({ rows, newPage }, i) => ({
    rows: [...(i === 0 ? [title] : []), ...rows, ...(i === last ? [totalRow(table)] : [])],
    newPage,
  }));
}

function unitRows(table: PairTable, pairs: readonly Counterpart[], number: number): HandoutRow[] {
  const { county, unit } = pairs[0];
  const shared: Cells = {
    number: { content: number, style: 'centre' },
    county: { content: county, style: 'centre' },
    own: unitCell(table, unit, pairs),
  };
  return pairs.flatMap((pair) => pairRows(table, pair, shared));
}

function orphanRows(table: PairTable, pairs: readonly Counterpart[]): HandoutRow[] {
  const number: HandoutCell = { content: '', style: 'centre' };
  const own: HandoutCell = { content: table.words.counterparts.withoutUnit, style: 'groupBold' };
  return neighbours(pairs, (a, b) => a.county === b.county).flatMap((ofCounty) => {
    const county: HandoutCell = { content: ofCounty[0].county, style: 'centre' };
    return ofCounty.flatMap((pair) => pairRows(table, pair, { number, county, own }));
  });
}

/** The rows of one pair: one for all duties that the same people deal with, or several where their list is long. */
function pairRows(table: PairTable, pair: Counterpart, shared: Cells): HandoutRow[] {
  const { followed, words } = table;
  const name = partnerLabel(pair.partner, words);
  const ofPair: Cells = {
    ...shared,
    partner: {
      content: name,
      style: pair.unit < 0 ? 'groupBold' : 'group',
      again: words.handoutSheets.continued(name),
    },
    count: countCell(followed, pair.duties.length, pair.rows, words),
  };
  let first = 1;
  return pairLines(table, pair).flatMap((line) => {
    const rows = lineRows(table, line, first, ofPair);
    first += line.duties.length;
    return rows;
  });
}

function lineRows({ followed, columns }: PairTable, line: PairLine, first: number, ofPair: Cells): HandoutRow[] {
  const { duties, rows, rowStart } = followed;
  const text = (content: string): HandoutCell => ({ content, style: 'group' });
  const ofLine: Cells = {
    ...ofPair,
    superiorSection: text(line.superiorSection),
    section: text(line.section),
    deputy: text(line.deputy),
    former: text(line.former),
  };
  const names = line.duties.map((duty) => duties.duty[rows[rowStart[duty]]]);
  const { width } = columns.find(({ key }) => key === 'duties')!;
  return numberedLists(names, first, width).map((list) => rowOf(columns, { ...ofLine, duties: list }));
}

function totalRow({ columns, pairs, own, words }: PairTable): HandoutRow {
  const label: HandoutCell = { content: words.sheets.total, style: 'totalText' };
  const blank: HandoutCell = { content: '', style: 'totalText' };
  return rowOf<PairColumnKey>(columns, {
    ...{ number: label, county: label, own: label },
    ...{ superiorSection: blank, section: blank, duties: blank, deputy: blank, former: blank },
    partner: { content: own.partnersAbove(partnerCount(pairs)), style: 'totalText' },
    count: { content: dutyCount(pairs), style: 'totalText' },
  });
}
