import { applyPlan, readWorkbookTables, type CellValue, type RawTable, type WorkbookTables } from '../../src/core';
import type { SurplusOrder } from '../../src/core/placement';
import type { Month } from '../../src/core/staffing';
import { preparePeople, type PeopleBase } from '../../src/taskpane/people/preparePeople';

/** 2025-07. */
export const TODAY: Month = 2025 * 12 + 6;

type Row = Readonly<Record<string, CellValue>>;

function tableOf(sheet: string, rows: readonly Row[]): RawTable {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  return { values, place: { sheet, table: sheet, headerRow: 2, firstColumn: 0 } };
}

/** Two centres of 3 surplus people each that go on, and one that is merged into the first. */
const UNITS: readonly Row[] = [
  { Unit: 'Grain Centre', Kind: 'Public institution', 'Institution posts': 2, 'Institution in post': 4, 'Chief posts': 1, 'Deputy posts': 1 },
  { Unit: 'Energy Centre', Kind: 'Public institution', 'Institution posts': 1, 'Institution in post': 4, 'Chief posts': 1, 'Deputy posts': 1 },
  { Unit: 'Store', Kind: 'Public institution', 'Institution posts': 0, 'Institution in post': 1 },
]; // prettier-ignore

const PLAN: readonly Row[] = [{ Operation: 'transfer whole', From: 'Store', To: 'Grain Centre', Effective: '2025-01' }];

const grain = { Unit: 'Grain Centre', 'Post type': 'Institution', Sex: 'male', Category: 'cadre' };
const energy = { ...grain, Unit: 'Energy Centre' };

/** People of the centres; every one of them has a name, which nobody must see. */
export const STAFF: readonly Row[] = [
  { ...grain, 'Person ID': '140930197003152718', Name: 'Gladys Quill', Birth: '1965-03', Channel: 'retirement', Status: 'under way', 'Place by': '2025-05' },
  { ...grain, 'Person ID': 'G-0002', Name: 'Hob Quill', Birth: '1985-03', Channel: 'redeployment', 'Placed on': '2025-02', Status: 'done' },
  { ...grain, 'Person ID': 'G-0003', Name: 'Ida Quill', Birth: '1970-03', Position: 'chief' },
  { ...grain, 'Person ID': 'G-0004', Name: 'Jon Quill', Birth: '1972-03', Position: 'chief' },
  { ...grain, Unit: 'Store', 'Person ID': 'G-0005', Name: 'Kit Quill', Birth: '1973-03' },
  { ...energy, 'Person ID': 'G-0006', Name: 'Lea Quill', Birth: '1966-01', Channel: 'waiting', 'Place by': '2025-12' },
  { ...energy, 'Person ID': 'G-0007', Name: 'Max Quill', Birth: '1990-01', 'Left leader post': '2025-02', 'New rank': 'Rank 4' },
  { ...energy, 'Person ID': '', Name: 'Nan Quill', Birth: '1966-05', 'Pool until': '2025-03', Position: 'deputy' },
  { ...energy, 'Person ID': 'G-0009', Name: 'Oto Quill', Birth: '1967-05', 'Special database': 'yes' },
]; // prettier-ignore

/** The small county, read; `staff` in place of `STAFF`. */
export function peopleTables(staff: readonly Row[] = STAFF, more: readonly RawTable[] = []): WorkbookTables {
  return readWorkbookTables([tableOf('Units', UNITS), tableOf('Plan', PLAN), tableOf('People', staff), ...more], TODAY);
}

export function peopleBase(tables: WorkbookTables = peopleTables(), order: SurplusOrder = 'retirement'): PeopleBase {
  const reform = applyPlan(tables.agencies!, tables.plan, {});
  const steps = preparePeople(reform, tables, { order, today: TODAY });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value!;
  }
}
