import { counterpartMatrix, counterparts } from '../../core/counterparts';
import type { CounterpartMatrix, FollowedDuties } from '../../core/counterparts';
import { rowsAddress } from '../../core';
import type { SheetLocale } from '../../locales/sheetLocales';
import { partnerLabel, unitLabel } from '../../core/counterparts/counterpartLabels';
import type { CounterpartResults } from '../counterpartResults';
import { isLive } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { sourceWithin } from '../sourceText';
import { matrixLayout } from './matrixLayout';
import type { MatrixLayout } from './matrixLayout';

/** What every page of the matrix needs to know. */
export interface MatrixFrame {
  readonly results: CounterpartResults;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly matrix: CounterpartMatrix;
  /** Departments and units as they are shown, a blank one and those without a unit in words. */
  readonly partners: readonly string[];
  readonly unitNames: readonly string[];
  readonly hasCounty: boolean;
  readonly layout: MatrixLayout;
  readonly live: boolean;
  /** Rows of the duties table that a figure counts; '' where there are too many figures for it. */
  sourceOf(partner: number, unit: number): string;
}

/** So many figures say which rows they count. */
const MOST_SOURCES = 1000;

export function matrixFrame(results: CounterpartResults, words: SheetLocale, choice: DocumentChoice): MatrixFrame {
  const { followed } = results;
  const matrix = counterpartMatrix(followed, 'superior', 'after');
  const partners = matrix.partners.map((name) => partnerLabel(name, words));
  const unitNames = matrix.units.map((unit) => unitLabel(unit, words));
  const hasCounty = matrix.units.some(({ county }) => county !== '');
  return {
    results,
    words,
    choice,
    matrix,
    partners,
    unitNames,
    hasCounty,
    layout: matrixLayout(countiesOf(matrix), partners, unitNames, results.reform.agencies.language),
    live: isLive(choice) && partners.length > 0,
    sourceOf: sources(followed, matrix, words),
  };
}

/** By unit; those without a unit stand with the last county. */
function countiesOf({ units }: CounterpartMatrix): string[] {
  return units.map(({ unit, county }, place) => (unit < 0 && place > 0 ? units[place - 1].county : county));
}

function sources(followed: FollowedDuties, matrix: CounterpartMatrix, words: SheetLocale): MatrixFrame['sourceOf'] {
  const pairs = counterparts(followed, 'superior', 'after');
  if (pairs.length > MOST_SOURCES) return () => '';
  const { table, row } = followed.duties;
  const byPartner = new Map<string, Map<number, string>>();
  for (const { partner, unit, rows } of pairs) {
    const places = rows.map((place) => row[place]);
    const text = sourceWithin(words.loadSheets.dutyRows(rowsAddress(table, places, 160)));
    const ofPartner = byPartner.get(partner) ?? new Map<number, string>();
    byPartner.set(partner, ofPartner.set(unit, text));
  }
  return (partner, unit) => byPartner.get(matrix.partners[partner])?.get(matrix.units[unit].unit) ?? '';
}
