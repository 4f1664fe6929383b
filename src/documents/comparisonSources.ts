import { foldName } from '../core';
import type { ComparisonMeasure, ComparisonRow, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { agencyRows, LONGEST_SOURCE, namesWithin, sourceWithin } from './sourceText';

const UNIT_COUNTS: ReadonlySet<ComparisonMeasure> = new Set([
  'organs',
  'partyOrgans',
  'governmentDepartments',
  'massOrganisations',
  'institutions',
  'lawEnforcementTeams',
  'deliberativeBodies',
  'units',
]);

/** Which rows and units a figure of the comparison counts or adds up, before and after the reform. */
export function comparisonSources(
  figures: ComparisonRow,
  reform: Reform,
  words: SheetLocale,
): { readonly before: string; readonly after: string } {
  const { sheets } = words;
  const say = UNIT_COUNTS.has(figures.measure) ? sheets.countFrom : sheets.beforeFrom;
  const none = figures.beforeAgencies.length === 0;
  const before = none ? sheets.noRows : say(agencyRows(reform.agencies, figures.beforeAgencies, 200));
  const units = figures.afterUnits.map((unit) => reform.after.unit[unit]);
  const after = [
    units.length === 0 ? sheets.noRows : sheets.afterFrom(namesWithin(units, words, LONGEST_SOURCE - 80), units.length),
    ...(figures.measure === 'surplus' ? peopleWithoutUnit(reform, words) : []),
  ].join('\n');
  return { before: sourceWithin(before), after: sourceWithin(after) };
}

/** People of abolished units for whom the plan names no unit count as surplus beside those of the units. */
function peopleWithoutUnit(reform: Reform, words: SheetLocale): string[] {
  const units = reform.withoutUnit.map(({ unit }) => unit);
  return units.length === 0 ? [] : [words.sheets.withoutUnit(namesWithin(units, words, 60))];
}

/** A figure of the comparison with the rows and units of one county of several alone; as it is where no county is named. */
export function rowOfCounty(row: ComparisonRow, county: string, { agencies, after }: Reform): ComparisonRow {
  if (county === '' || !agencies.county || !after.county) return row;
  const folded = foldName(county);
  return {
    ...row,
    beforeAgencies: row.beforeAgencies.filter((agency) => foldName(agencies.county![agency]) === folded),
    afterUnits: row.afterUnits.filter((unit) => foldName(after.county![unit]) === folded),
  };
}
