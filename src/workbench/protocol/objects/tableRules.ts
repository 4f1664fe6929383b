import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../model/address';
import { HostError } from '../HostError';

/** The error for a table that would overlap what a table must not overlap. */
export const overlap = (location: string): HostError =>
  new HostError(
    'InvalidOperation',
    'A table cannot overlap a range that contains another table, merged cells or an array formula.',
    location,
  );

/** Writes column names into a table's header cells. */
export function writeHeaders(sheet: Worksheet, area: Area, names: readonly string[]): void {
  names.forEach((name, index) => (sheet.getCell(area.row + 1, area.column + index + 1).value = name));
}

/** True for a name that Excel takes for a table. */
export const isTableName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
  !/^[A-Z]{1,3}\d+$/i.test(name) &&
  !/^[RC]$/i.test(name);
