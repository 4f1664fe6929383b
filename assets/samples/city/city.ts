import type { RawTable } from '../../../src/core/table/rawTable';
import type { Language } from '../../../src/core/table/headers';
import { apportion } from '../apportion';
import { AGENCY_COLUMNS } from '../hequ/agencies';
import { DUTY_COLUMNS } from '../hequ/duties';
import type { DutyLine } from '../hequ/duties/dutyLine';
import { hequNames, nameIn } from '../hequ/names';
import { loadNormRows, NORM_COLUMNS } from '../hequ/norms';
import { sampleTable, type Sample, type SampleRow, type TableDescription } from '../sample';
import { SeededSequence } from '../SeededSequence';
import { HEADER_ROW } from '../writeWorkbook';
import { dutiesOfCounty } from './cityDuties';
import { CITY_PLAN_COLUMNS, planOfCounty } from './cityPlan';
import { unitsOfCounty, withOtherPosts } from './cityUnits';
import { countyName } from './counties';

const SEED = 20_250_101;

/**
 * A made city to try sizes on: `counties` counties of 60 units each, whose names repeat from county to county, with a plan
 * for each and `duties` duties in all. The same at every call. Two duties of each county have no unit after the reform.
 */
export function citySample(counties = 12, duties = 6000, language: Language = 'zh'): Sample {
  const rows = cityRows(counties, duties);
  const note = { zh: '编造的示例数据，仅供测试。', en: 'Made up, for tests only.' };
  const tables: readonly TableDescription[] = [
    { kind: 'agencies', columns: ['county', ...AGENCY_COLUMNS], rows: rows.agencies, name: NAMES.agencies, note },
    { kind: 'plan', columns: CITY_PLAN_COLUMNS, rows: rows.plan, name: NAMES.plan, note },
    { kind: 'duties', columns: ['county', ...DUTY_COLUMNS], rows: rows.duties, name: NAMES.duties, note },
    { kind: 'norms', columns: NORM_COLUMNS, rows: loadNormRows(), name: NAMES.norms, note },
  ];
  return {
    name: 'city',
    language,
    readMe: [language === 'zh' ? '全市示例' : 'Sample of a city', note[language]],
    tables: tables.map((table) => sampleTable(table, language)),
  };
}

/** The tables of the made city as core takes them, in Chinese: agencies, plan, duties, norms. */
export function cityTables(counties = 12, dutiesInAll = 6000): RawTable[] {
  return citySample(counties, dutiesInAll).tables.map(({ sheetName, tableName, headers, rows }) => ({
    values: [headers, ...rows],
    place: { sheet: sheetName, table: tableName, headerRow: HEADER_ROW - 1, firstColumn: 0 },
  }));
}

const NAMES = {
  agencies: { zh: '机构', en: 'Agencies' },
  plan: { zh: '改革方案', en: 'Plan' },
  duties: { zh: '职责对口表', en: 'Duties' },
  norms: { zh: '标准', en: 'Norms' },
} as const;

interface CityRows {
  readonly agencies: readonly SampleRow[];
  readonly plan: readonly SampleRow[];
  readonly duties: readonly SampleRow[];
}

function cityRows(counties: number, dutiesInAll: number): CityRows {
  const sequence = new SeededSequence(SEED);
  const places = Array.from({ length: counties }, (_, place) => place);
  const shares = apportion(
    dutiesInAll,
    places.map(() => 9 + 2 * sequence.next()),
  );
  const made = places.map((place) => countyRows(place, shares[place], sequence));
  return {
    agencies: made.flatMap(({ agencies }) => agencies),
    plan: made.flatMap(({ plan }) => plan),
    duties: made.flatMap(({ duties }) => duties),
  };
}

function countyRows(place: number, dutyCount: number, sequence: SeededSequence): CityRows {
  const county = countyName(place);
  const units = unitsOfCounty();
  const names = units.map(({ name }) => name.zh);
  const bothNames = hequNames();
  const duties = dutiesOfCounty(names, dutyCount, sequence);
  const counts = countOfUnits(duties);
  const code = (unit: number): string => `${String(place + 1).padStart(2, '0')}${String(unit + 1).padStart(4, '0')}`;
  return {
    agencies: units.map(({ name, row }, unit) => ({
      ...withOtherPosts(row, sequence),
      ...{ county, code: code(unit), duties: counts.get(name.zh) },
    })),
    plan: planOfCounty(names, duties, sequence).map((row) => ({ county, ...row })),
    duties: duties.map(({ unit, ...row }) => ({
      county,
      ...row,
      unit: unit === '' ? undefined : nameIn(bothNames, unit),
    })),
  };
}

function countOfUnits(duties: readonly DutyLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of duties) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}
