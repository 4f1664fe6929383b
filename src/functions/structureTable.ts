import { APPROVED_MEASURES, flowsByUnit, MEASURES, THOUSANDTHS, type Measure, type Reform } from '../core';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { carriedCell } from './carriedCell';

/** A column of the structure: its header, and what writes its cells for the units from `first` up to, not with, `end`. */
interface StructureColumn {
  readonly header: string;
  readonly write: (table: Cells, column: number, first: number, end: number) => void;
}

/** So many rows are written column by column at a time: each column's loop stays simple and its rows in the cache. */
const BLOCK = 256;

/**
 * The units after the reform as a table with headers. Columns depend on the columns of the input tables alone, so that
 * cells that refer to them stay right when rows change. Written straight from the columns, for tables of any length.
 */
export function structureTable(reform: Reform, words: Locale): Cells {
  const columns = structureColumns(reform, words);
  const { count } = reform.after;
  const table: Cells = new Array(count + 1);
  table[0] = columns.map(({ header }) => header);
  for (let first = 0; first < count; first += BLOCK) {
    const end = Math.min(count, first + BLOCK);
    for (let unit = first; unit < end; unit++) table[unit + 1] = new Array<Cell>(columns.length);
    for (let column = 0; column < columns.length; column++) columns[column].write(table, column, first, end);
  }
  return table;
}

function structureColumns(reform: Reform, locale: Locale): StructureColumn[] {
  const { after, agencies, approved } = reform;
  const { headers, kinds, measures } = locale.words;
  return [
    ...(after.county ? [textColumn(headers.county, after.county)] : []),
    textColumn(headers.unit, after.unit),
    ...(agencies.code.some((code) => code !== '') ? [textColumn(headers.code, after.code)] : []),
    cellColumn(headers.kind, (unit) => kinds[after.kind[unit]]),
    textColumn(headers.grade, after.grade),
    textColumn(headers.parent, after.parent),
    textColumn(headers.domain, after.domain),
    cellColumn(headers.sources, sourcesByUnit(reform, locale)),
    listColumn(headers.namePlates, after.namePlates, locale),
    listColumn(headers.coLocated, after.coLocated, locale),
    ...shownMeasures(reform).map((measure) => amountColumn(measures[measure], after.amounts[measure])),
    ...(approved ? [cellColumn(headers.sections, (unit) => after.sections[unit] ?? '')] : []),
    ...(approved ? [textColumn(headers.document, after.document)] : []),
    ...agencies.extraColumns.map(({ header, column }) => cellColumn(header, carriedCell(reform, column, locale))),
  ];
}

function textColumn(header: string, texts: readonly string[]): StructureColumn {
  const write: StructureColumn['write'] = (table, column, first, end) => {
    for (let unit = first; unit < end; unit++) table[unit + 1][column] = texts[unit];
  };
  return { header, write };
}

function amountColumn(header: string, thousandths: Float64Array): StructureColumn {
  const write: StructureColumn['write'] = (table, column, first, end) => {
    for (let unit = first; unit < end; unit++) table[unit + 1][column] = thousandths[unit] / THOUSANDTHS;
  };
  return { header, write };
}

function cellColumn(header: string, cellOf: (unit: number) => Cell): StructureColumn {
  const write: StructureColumn['write'] = (table, column, first, end) => {
    for (let unit = first; unit < end; unit++) table[unit + 1][column] = cellOf(unit);
  };
  return { header, write };
}

function listColumn(header: string, lists: readonly (readonly string[])[], { words }: Locale): StructureColumn {
  return cellColumn(header, (unit) => (lists[unit].length === 0 ? '' : lists[unit].join(words.listSeparator)));
}

/** The measures that the agencies table or the approved table states. */
export function shownMeasures({ agencies, approved }: Reform): Measure[] {
  const granted = new Set<Measure>(
    approved
      ? APPROVED_MEASURES.filter((measure) => approved.amounts[measure].some((amount) => !Number.isNaN(amount)))
      : [],
  );
  return MEASURES.filter((measure) => agencies.stated.has(measure) || granted.has(measure));
}

/** What each unit was formed from; blank for a unit that goes on whole, and marked where only a part of a unit came over. */
function sourcesByUnit(reform: Reform, locale: Locale): (unit: number) => string {
  const { agencies, after, flows } = reform;
  const { start, flow } = flowsByUnit(reform);
  return (unit) => {
    const from = start[unit];
    const to = start[unit + 1];
    if (
      to === from + 1 &&
      flows.part[flow[from]] === null &&
      agencies.unit[flows.source[flow[from]]] === after.unit[unit]
    )
      return '';
    let text = '';
    for (let place = from; place < to; place++) {
      const name = agencies.unit[flows.source[flow[place]]];
      const part = flows.part[flow[place]] === null ? name : locale.functions.partOf({ unit: name });
      text += place === from ? part : locale.words.listSeparator + part;
    }
    return text;
  };
}
