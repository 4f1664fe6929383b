import {
  hasCounties,
  counterparts,
  namesReader,
  sectionFinder,
  type Counterpart,
  type Direction,
  type FollowedDuties,
} from '../core/counterparts';
import type { Locale } from '../locales/en';
import { partnerLabel, sectionLabel, unitLabel } from '../core/counterparts/counterpartLabels';
import type { Cell, Cells } from './cells';
import { formerUnitNames, namesOfDuties } from './dutyNames';
import { listCell } from './listCell';
import { readDutyTables, type DutyArguments } from './readDutyTables';
import { inLanguageOf } from './speaker';
import { DIRECTION_CHOICE, wordOr } from './wordArgument';

/** The function's arguments as Excel hands them over. */
export interface CounterpartArguments extends DutyArguments {
  readonly direction?: unknown;
}

type ColumnKey = keyof Pick<
  Locale['counterparts']['headers'],
  | ('superior' | 'superiorSections' | 'townshipOffice' | 'unitAfter')
  | ('section' | 'deputy' | 'formerUnits' | 'dutyCount' | 'dutyList')
>;

const SHARED = ['section', 'deputy', 'formerUnits', 'dutyCount', 'dutyList'] as const;
const COLUMNS: Readonly<Record<Direction, readonly ColumnKey[]>> = {
  superior: ['superior', 'superiorSections', 'unitAfter', ...SHARED],
  county: ['unitAfter', 'superior', 'superiorSections', ...SHARED],
  township: ['unitAfter', 'townshipOffice', ...SHARED],
};

/**
 * The counterparts 业务对口 after the reform as a table with headers: a row a pair of superior department (or township
 * office) and county unit, with the sections, deputies and former units that go with its duties. Duties without a unit or
 * without a superior department are in it under a label of their own.
 */
export function counterpartsTable(given: CounterpartArguments): Cells {
  const { followed, words } = readDutyTables(given);
  const direction = wordOr<Direction>('superior', given.direction, 'direction', DIRECTION_CHOICE, inLanguageOf(words));
  const counties = hasCounties(followed);
  const columns = COLUMNS[direction];
  const cellOf = cellWriters(followed, words);
  const header = columns.map((key) => words.counterparts.headers[key]);
  return [
    counties ? [words.words.headers.county, ...header] : header,
    ...pairsByCounty(followed, counterparts(followed, direction, 'after')).map((pair) => {
      const cells = columns.map((key) => cellOf[key](pair));
      return counties ? [pair.county, ...cells] : cells;
    }),
  ];
}

/** Duties without a unit belong to no county's unit; those of several counties are told apart by what their rows say. */
function pairsByCounty({ duties, dutyOfRow }: FollowedDuties, pairs: readonly Counterpart[]): readonly Counterpart[] {
  const { county: counties } = duties;
  if (counties === null) return pairs;
  return pairs.flatMap((pair) => {
    if (pair.unit >= 0) return pair;
    return [...new Set(pair.rows.map((row) => counties[row]))].map((county) => {
      const rows = pair.rows.filter((row) => counties[row] === county);
      const isIn = new Set(rows.map((row) => dutyOfRow[row]));
      return { ...pair, county, rows, duties: pair.duties.filter((duty) => isIn.has(duty)) };
    });
  });
}

function cellWriters(followed: FollowedDuties, words: Locale): Record<ColumnKey, (pair: Counterpart) => Cell> {
  const names = (texts: readonly string[]) => listCell(texts, words.words.listSeparator, words);
  const superiorSections = namesReader(followed.superiorSections);
  const deputies = namesReader(followed.deputies);
  const sectionsIn = sectionFinder(followed);
  const formerUnits = formerUnitNames(followed);
  const partner = (pair: Counterpart) => partnerLabel(pair.partner, words);
  return {
    superior: partner,
    townshipOffice: partner,
    superiorSections: ({ rows }) => names(superiorSections(rows)),
    unitAfter: (pair) => unitLabel(pair, words),
    section: ({ unit, rows }) => names(sectionsIn(unit, rows).map((section) => sectionLabel(section, words))),
    deputy: ({ rows }) => names(deputies(rows)),
    formerUnits: (pair) => names(formerUnits(pair.duties)),
    dutyCount: (pair) => pair.duties.length,
    dutyList: (pair) => listCell(namesOfDuties(followed, pair.duties), words.counterparts.dutySeparator, words),
  };
}
