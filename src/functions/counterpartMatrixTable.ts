import {
  hasCounties,
  counterpartMatrix,
  type CounterpartMatrix,
  type Direction,
  type FollowedDuties,
} from '../core/counterparts';
import type { Locale } from '../locales/en';
import { labelsAcross, partnerLabel, unitLabel } from '../core/counterparts/counterpartLabels';
import type { Cell, Cells } from './cells';
import type { CounterpartArguments } from './counterpartsTable';
import { readDutyTables } from './readDutyTables';
import { inLanguageOf } from './speaker';
import { DIRECTION_CHOICE, wordOr } from './wordArgument';

/** One side of the matrix: its labels, their counties, and how many different duties each has. */
interface Side {
  readonly labels: readonly string[];
  readonly counties: readonly string[];
  readonly totals: readonly number[];
}

/**
 * Numbers of duties for reading across: departments down and units across, or units down and departments (township
 * offices) across. Blank where there are none. The last row and column are totals of different duties: a duty that
 * several departments share counts once for its unit.
 */
export function counterpartMatrixTable(given: CounterpartArguments): Cells {
  const { followed, words } = readDutyTables(given);
  const direction = wordOr<Direction>('superior', given.direction, 'direction', DIRECTION_CHOICE, inLanguageOf(words));
  const partnersAre = direction === 'township' ? 'township' : 'superior';
  const matrix = counterpartMatrix(followed, partnersAre, 'after');
  const units = unitSide(matrix, followed, partnersAre, words);
  const partners = partnerSide(matrix, words);
  const all = units.totals.reduce((sum, total) => sum + total, 0);
  if (direction === 'superior') {
    const across = { ...units, labels: labelsAcross(matrix.units, words) };
    return tableOf(partners, across, (row, column) => matrix.counts[row][column], all, false, words);
  }
  const counties = hasCounties(followed);
  return tableOf(units, partners, (row, column) => matrix.counts[column][row], all, counties, words);
}

function tableOf(
  down: Side,
  across: Side,
  countAt: (row: number, column: number) => number,
  all: number,
  counties: boolean,
  { counterparts, words }: Locale,
): Cells {
  const { headers } = counterparts;
  const lead = (county: string, label: string): Cell[] => (counties ? [county, label] : [label]);
  return [
    [...lead(words.headers.county, headers.matrixCorner), ...across.labels, headers.total],
    ...down.labels.map((label, row) => [
      ...lead(down.counties[row], label),
      ...across.labels.map((_, column) => countAt(row, column) || ''),
      down.totals[row],
    ]),
    [...lead('', headers.total), ...across.totals, all],
  ];
}

/** A duty has one unit after the reform, so those of a department add up over the units. */
function partnerSide({ partners, counts }: CounterpartMatrix, words: Locale): Side {
  return {
    labels: partners.map((partner) => partnerLabel(partner, words)),
    counties: partners.map(() => ''),
    totals: counts.map((ofPartner) => ofPartner.reduce((sum, count) => sum + count, 0)),
  };
}

function unitSide(
  { units }: CounterpartMatrix,
  followed: FollowedDuties,
  partnersAre: 'superior' | 'township',
  words: Locale,
): Side {
  const totals = dutiesByUnit(followed, partnersAre);
  return {
    labels: units.map((one) => unitLabel(one, words)),
    counties: units.map(({ county }) => county),
    totals: units.map(({ unit }) => totals.at(unit)!),
  };
}

/** Duties of each unit after the reform, each once; -1, those without a unit, is the last. */
function dutiesByUnit(followed: FollowedDuties, partnersAre: 'superior' | 'township'): Int32Array {
  const { count, reform, rows, rowStart, townshipOffices, unitAfter } = followed;
  const totals = new Int32Array(reform.after.count + 1);
  const last = reform.after.count;
  for (let duty = 0; duty < count; duty++) {
    const ofDuty = rows.subarray(rowStart[duty], rowStart[duty + 1]);
    const isIn =
      partnersAre === 'superior' || ofDuty.some((row) => townshipOffices.start[row + 1] > townshipOffices.start[row]);
    if (isIn) totals[unitAfter[duty] < 0 ? last : unitAfter[duty]]++;
  }
  return totals;
}
