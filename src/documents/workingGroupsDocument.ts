import type { WorkingGroup } from '../core/counterparts';
import type { SheetLocale } from '../locales/sheetLocales';
import type { CounterpartResults } from './counterpartResults';
import { groupCells } from './counterparts/groupCells';
import type { HandoutCell, HandoutGroup } from './counterparts/handoutRow';
import { handoutSheet } from './counterparts/handoutSheet';
import { otherNames } from './counterparts/otherNames';
import { severalCounties } from './counterparts/pairDocument';
import { rowOf } from './counterparts/pairTable';
import { neighbours } from './neighbours';
import type { HandoutColumn } from './counterparts/fittedWidths';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';

type GroupColumnKey =
  'number' | 'county' | 'unit' | 'partner' | 'leader' | 'sections' | 'institutions' | 'count' | 'remark';

/**
 * The working groups 对口工作专班表: by unit after the reform a group for each department above it, with who leads it, its
 * sections and the institutions of the field; people in several groups are remarked on. It holds values.
 */
export function workingGroupsDocument(
  results: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const { groups } = results;
  const { handoutSheets } = words;
  const own = handoutSheets.workingGroups;
  const counties = severalCounties(results);
  const columns = groupColumns(words, counties, results.reform.agencies.language === 'en');
  const byUnit = neighbours(groups, (a, b) => a.unit === b.unit);
  const superiors = new Set(groups.map(({ superior }) => superior)).size;
  return handoutSheet(
    {
      key: 'workingGroups',
      ...{ name: own.name, title: own.title, empty: own.empty, columns },
      groups: byUnit.map((ofUnit, i) => unitGroup(ofUnit, i, byUnit, { results, words, columns, counties })),
      counts:
        groups.length === 0
          ? []
          : [
              handoutSheets.units(byUnit.length),
              handoutSheets.cityCounty.partnersAbove(superiors),
              own.groups(groups.length),
            ],
      notes: groups.length === 0 ? [] : [own.note],
    },
    results,
    words,
    choice,
  );
}

interface Table {
  readonly results: CounterpartResults;
  readonly words: SheetLocale;
  readonly columns: readonly HandoutColumn<GroupColumnKey>[];
  readonly counties: boolean;
}

function unitGroup(
  ofUnit: readonly WorkingGroup[],
  place: number,
  all: readonly (readonly WorkingGroup[])[],
  { results, words, columns, counties }: Table,
): HandoutGroup {
  const { unit, unitName, county } = ofUnit[0];
  const { continued, workingGroups } = words.handoutSheets;
  const shared = {
    number: { content: place + 1, style: 'centre' },
    county: { content: county, style: 'centre' },
    unit: {
      content: [unitName, ...otherNames(results.reform, unit, words), workingGroups.groups(ofUnit.length)].join('\n'),
      style: 'group',
      again: continued(unitName),
    },
  } as const satisfies Record<string, HandoutCell>;
  return {
    rows: ofUnit.map((group) => rowOf<GroupColumnKey>(columns, { ...shared, ...groupCells(group, results, words) })),
    newPage: counties && place > 0 && all[place - 1][0].county !== county,
  };
}

function groupColumns(words: SheetLocale, counties: boolean, isEnglish: boolean): HandoutColumn<GroupColumnKey>[] {
  const { counterparts, handoutSheets, sheets } = words;
  const own = handoutSheets.workingGroups;
  const column = (key: GroupColumnKey, head: string, [width, most]: readonly [number, number]) => ({
    ...{ key, head, width, most },
    fills: key === 'sections',
  });
  return [
    column('number', sheets.number, [5, 5]),
    ...(counties ? [column('county', words.words.headers.county, [9, 14])] : []),
    column('unit', words.loadSheets.unit, [22, 26]),
    column('partner', counterparts.headers.superior, [20, 26]),
    column('leader', own.leader, [18, 28]),
    column('sections', counterparts.headers.section, [28, 28]),
    column('institutions', own.institutions, [18, 28]),
    column('count', handoutSheets.columns.count, isEnglish ? [8, 8] : [6, 6]),
    column('remark', own.remark, [16, 28]),
  ];
}
