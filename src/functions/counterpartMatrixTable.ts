import { hasCounties, counterpartMatrix, type CounterpartMatrix, type Direction } from '../core/counterparts';
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
  const matrix = counterpartMatrix(followed, direction === 'township' ? 'township' : 'superior', 'after');
  const units = unitSide(matrix, words);
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

function unitSide({ units, unitTotals }: CounterpartMatrix, words: Locale): Side {
  return {
    labels: units.map((one) => unitLabel(one, words)),
    counties: units.map(({ county }) => county),
    totals: [...unitTotals],
  };
}
