import { counterparts } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { CounterpartResults } from '../counterpartResults';
import type { DocumentChoice } from '../documentChoice';
import type { SheetDocument } from '../sheetDocument';
import { handoutSheet } from './handoutSheet';
import { dutyCount, partnerCount } from './pairTable';
import type { HandoutColumn } from './fittedWidths';
import type { PairColumnKey, PairTable, PairWords } from './pairTable';
import { partnerPart } from './partnerPart';
import { unitPart } from './unitPart';
import { peopleReader } from './peopleReader';

/** The columns after number and county, in their order, with their least and greatest widths; the duties fill the page. */
export type PairWidths = Readonly<Partial<Record<PairColumnKey, readonly [least: number, most: number]>>>;

/** A table of units and their counterparts in two parts: by unit, and by counterpart. */
export function pairDocument(
  key: 'cityCounty' | 'countyTownship',
  results: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
  widths: PairWidths,
): SheetDocument {
  const { reform, followed } = results;
  const own = words.handoutSheets[key];
  const counties = severalCounties(results);
  const table: PairTable = {
    followed,
    words,
    peopleOf: peopleReader(followed, words),
    own,
    counties,
    columns: pairColumns(widths, own, words, counties),
    pairs: counterparts(followed, key === 'cityCounty' ? 'county' : 'township', 'after'),
  };
  const { pairs } = table;
  const orphanCount = dutyCount(pairs.filter(({ unit }) => unit < 0));
  const units = new Set(pairs.map(({ unit }) => unit).filter((unit) => unit >= 0)).size;
  const { handoutSheets } = words;
  return handoutSheet(
    {
      key,
      ...{ name: own.name, title: own.title, empty: own.empty },
      columns: table.columns,
      groups: [...unitPart(table), ...partnerPart(table)],
      counts:
        pairs.length === 0
          ? []
          : [
              handoutSheets.units(units),
              own.partnersAbove(partnerCount(pairs)),
              handoutSheets.duties(dutyCount(pairs)),
            ],
      notes: [
        ...(orphanCount > 0 ? [handoutSheets.orphanNote(orphanCount)] : []),
        ...(pairs.length > 0 ? [handoutSheets.severalNote] : []),
        ...(pairs.length > 0 && reform.plan.count > 0 ? [handoutSheets.formerNote] : []),
      ],
    },
    results,
    words,
    choice,
  );
}

/** Whether the county has to be named: the agencies table has units of more than one. */
export function severalCounties({ reform }: Pick<CounterpartResults, 'reform'>): boolean {
  return new Set(reform.after.county ?? []).size > 1;
}

function pairColumns(
  widths: PairWidths,
  own: PairWords,
  words: SheetLocale,
  counties: boolean,
): HandoutColumn<PairColumnKey>[] {
  const { counterparts: terms, handoutSheets, sheets } = words;
  const heads: Readonly<Record<PairColumnKey, string>> = {
    number: sheets.number,
    county: words.words.headers.county,
    own: own.own,
    partner: own.partner,
    superiorSection: terms.headers.superiorSections,
    section: handoutSheets.columns.section,
    duties: handoutSheets.columns.duties,
    count: handoutSheets.columns.count,
    deputy: terms.headers.deputy,
    former: handoutSheets.columns.former,
  };
  const all: PairWidths = { number: [5, 5], ...(counties ? { county: [9, 14] } : {}), ...widths };
  return (Object.entries(all) as [PairColumnKey, readonly [number, number]][]).map(([key, [width, most]]) => ({
    ...{ key, head: heads[key], width, most },
    fills: key === 'duties',
  }));
}
