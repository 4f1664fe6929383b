import { APPROVED_MEASURES, flowsByUnit, MEASURES, THOUSANDTHS, type Measure, type Reform } from '../core';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { carriedCell } from './carriedCell';

/** A column of the structure: its header and the cell of a unit after the reform. */
interface StructureColumn {
  readonly header: string;
  readonly cell: (unit: number) => Cell;
}

/**
 * The units after the reform as a table with headers. Columns depend on the columns of the input tables alone, so that
 * cells that refer to them stay right when rows change. Written straight from the columns, for tables of any length.
 */
export function structureTable(reform: Reform, words: Locale): Cells {
  const columns = structureColumns(reform, words);
  const table: Cells = new Array(reform.after.count + 1);
  table[0] = columns.map(({ header }) => header);
  for (let unit = 0; unit < reform.after.count; unit++) {
    const row: Cell[] = new Array(columns.length);
    for (let column = 0; column < columns.length; column++) row[column] = columns[column].cell(unit);
    table[unit + 1] = row;
  }
  return table;
}

function structureColumns(reform: Reform, locale: Locale): StructureColumn[] {
  const { after, agencies, approved } = reform;
  const { headers, kinds, measures, listSeparator } = locale.words;
  const columns: StructureColumn[] = [];
  const text = (header: string, cells: readonly string[]) => columns.push({ header, cell: (unit) => cells[unit] });
  const list = (header: string, lists: readonly (readonly string[])[]) =>
    columns.push({ header, cell: (unit) => (lists[unit].length === 0 ? '' : lists[unit].join(listSeparator)) });

  if (after.county) text(headers.county, after.county);
  text(headers.unit, after.unit);
  if (agencies.code.some((code) => code !== '')) text(headers.code, after.code);
  columns.push({ header: headers.kind, cell: (unit) => kinds[after.kind[unit]] });
  text(headers.grade, after.grade);
  text(headers.parent, after.parent);
  text(headers.domain, after.domain);
  const sources = sourcesByUnit(reform, locale);
  columns.push({ header: headers.sources, cell: sources });
  list(headers.namePlates, after.namePlates);
  list(headers.coLocated, after.coLocated);
  for (const measure of shownMeasures(reform)) {
    const amounts = after.amounts[measure];
    columns.push({ header: measures[measure], cell: (unit) => amounts[unit] / THOUSANDTHS });
  }
  if (approved) {
    columns.push({ header: headers.sections, cell: (unit) => after.sections[unit] ?? '' });
    text(headers.document, after.document);
  }
  for (const { header, column } of agencies.extraColumns) {
    columns.push({ header, cell: carriedCell(reform, column, locale) });
  }
  return columns;
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
