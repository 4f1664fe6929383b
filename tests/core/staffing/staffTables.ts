import { POST_TYPES, type CellValue, type Issue, type RawTable } from '../../../src/core';
import {
  CATEGORIES,
  CHANNELS,
  monthText,
  POSITIONS,
  readStaff,
  SEXES,
  type Month,
  type Staff,
} from '../../../src/core/staffing';
import { frozen } from '../table/texts';

/** 2025-07. */
export const TODAY: Month = 2025 * 12 + 6;

/** A table on the sheet 人员, whose header row is the first of the sheet. */
export function staffTable(values: readonly (readonly CellValue[])[]): RawTable {
  return frozen({ values, place: { sheet: '人员', headerRow: 0, firstColumn: 0 } });
}

/** Reads a table that must be readable. */
export function staffOf(
  values: readonly (readonly CellValue[])[],
  today: Month | undefined = TODAY,
): { staff: Staff; issues: Issue[] } {
  const { staff, issues } = readStaff(staffTable(values), today);
  return { staff: staff!, issues };
}

/** What was read of each person, blank where nothing is stated: amounts in yuan, `refused` for refused pay. */
export function peopleOf(staff: Staff): string[] {
  return staff.unit.map((unit, i) => {
    const month = (one: number): string => (one < 0 ? '' : monthText(one));
    const word = (words: readonly string[], place: number): string => words[place] ?? '';
    const pay = Number.isNaN(staff.ownBase[i]) ? '' : String(staff.ownBase[i] / 1000);
    const transport = staff.ownTransport[i] === 0 ? '' : ` + ${staff.ownTransport[i] / 1000}`;
    const parts = [
      ...[staff.county?.[i] ?? '', staff.personId[i], unit, word(POST_TYPES, staff.postType[i])],
      ...[word(POSITIONS, staff.position[i]), staff.rank[i], word(SEXES, staff.sex[i]), month(staff.birth[i])],
      ...[word(CATEGORIES, staff.category[i]), word(CHANNELS, staff.channel[i]), month(staff.exit[i])],
      ...[staff.status[i], staff.payRefused[i] === 1 ? 'refused' : pay + transport],
    ];
    return parts.filter((part) => part !== '').join(' | ');
  });
}
