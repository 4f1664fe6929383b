import type { Where } from '../../core';
import type { places as english } from '../en/places';

function place({ sheet, table, cell, row, column }: Where): string {
  const header = column === undefined ? '' : `“${column}”列`;
  if (sheet !== undefined) {
    const spot = cell !== undefined ? `${cell}单元格` : `${table ? `表“${table}”` : ''}${header}`;
    return `工作表“${sheet}”${spot}`;
  }
  return `${row === undefined ? '' : `第${row}行`}${header}`;
}

export const places: typeof english = { place, separator: '：' };
