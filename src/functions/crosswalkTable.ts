import { crosswalkRows, type CrosswalkRow, type Reform } from '../core';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';

/** The crosswalk 改革前后对照表 as a table with headers: each unit before beside the unit after, and what moved. */
export function crosswalkTable(reform: Reform, { words }: Locale): Cells {
  const { headers, operations, outcomes, measures } = words;
  const counties = reform.agencies.county !== null;
  const stated = [...reform.agencies.stated];
  const lead = [headers.from, headers.to, headers.operation, headers.outcome];
  const tail = [headers.namePlates, headers.effective, headers.document, headers.note];
  const cellsOf = (row: CrosswalkRow): Cell[] => [
    ...(counties ? [row.county] : []),
    row.from,
    row.to,
    operations[row.operation],
    outcomes[row.outcome],
    ...stated.map((measure) => row.moved[measure]),
    row.namePlate,
    row.effective,
    row.document,
    row.note,
  ];
  const header = [
    ...(counties ? [headers.county] : []),
    ...lead,
    ...stated.map((measure) => measures[measure]),
    ...tail,
  ];
  return [header, ...crosswalkRows(reform).map(cellsOf)];
}
