import type { Counterpart } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import { partnerLabel, unitLabel } from '../../core/counterparts/counterpartLabels';
import type { HandoutCell, HandoutGroup, HandoutRow } from './handoutRow';
import { wideRow } from './handoutRow';
import { formerText } from './formerText';
import { countCell, dutyCount, rowOf } from './pairTable';
import type { PairTable } from './pairTable';

/** Names in a cell of the finding list. */
const MOST_NAMES = 3;

/**
 * The second part, on a new page: by department above or township office the units that take over, for finding one's way;
 * a row a unit with its sections, deputies, former units and number of duties.
 */
export function partnerPart(table: PairTable): HandoutGroup[] {
  const { pairs, columns, own } = table;
  const byPartner = new Map<string, Counterpart[]>();
  for (const pair of pairs) {
    const known = byPartner.get(pair.partner);
    if (known) known.push(pair);
    else byPartner.set(pair.partner, [pair]);
  }
  const all = [...byPartner].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  const title = wideRow({ content: own.byPartner, style: 'section' }, columns.length, true);
  return all.map(([partner, ofPartner], i) => ({
    rows: [...(i === 0 ? [title] : []), ...partnerRows(table, partner, ofPartner, i + 1)],
    newPage: i === 0,
  }));
}

function partnerRows(table: PairTable, partner: string, pairs: readonly Counterpart[], number: number): HandoutRow[] {
  const { words, columns } = table;
  const { handoutSheets } = words;
  const name = partnerLabel(partner, words);
  const units = unitCount(pairs);
  const counts = [...(units > 0 ? [handoutSheets.units(units)] : []), handoutSheets.duties(dutyCount(pairs))];
  const shared = {
    number: { content: number, style: 'centre' },
    own: {
      content: `${name}\n${handoutSheets.summary(counts)}`,
      style: 'group',
      again: handoutSheets.continued(name),
    },
  } as const satisfies Record<string, HandoutCell>;
  return pairs.map((pair) => rowOf(columns, { ...shared, ...pairCells(table, pair) }));
}

function pairCells({ followed, words, counties, peopleOf }: PairTable, pair: Counterpart) {
  const { duties, rows, rowStart } = followed;
  const people = peopleOf(pair.unit, pair.rows);
  const former = [...new Set(pair.duties.map((duty) => formerText(followed, duty, words)))];
  const unit = unitLabel(pair, words);
  const firstDuty = duties.duty[rows[rowStart[pair.duties[0]]]];
  const text = (content: string): HandoutCell => ({ content, style: 'group' });
  const listed = (names: readonly string[]): HandoutCell => text(shortList(names, words));
  return {
    county: { content: pair.county, style: 'centre' },
    partner: {
      content: counties && pair.county !== '' ? words.counterparts.unitOfCounty({ unit, county: pair.county }) : unit,
      style: pair.unit < 0 ? 'groupBold' : 'group',
    },
    superiorSection: listed(people.superiorSections),
    section: listed(people.sections),
    deputy: listed(people.deputies),
    former: listed(former),
    duties: text(words.handoutSheets.andMore(firstDuty, pair.duties.length - 1)),
    count: countCell(followed, pair.duties.length, pair.rows, words),
  } satisfies Record<string, HandoutCell>;
}

/** All names of a few; the first of many with how many there are: the first part lists them all. */
function shortList(names: readonly string[], words: SheetLocale): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const list = shown.join(words.words.listSeparator);
  return shown.length === names.length ? list : words.handoutSheets.namesAndMore(list, names.length, shown.length);
}

/** Distinct units after; "without a unit" is none. */
function unitCount(pairs: readonly Counterpart[]): number {
  return new Set(pairs.map(({ unit }) => unit).filter((unit) => unit >= 0)).size;
}
