import type { Where } from '../../core';

/** Where an issue stands, as put in front of its sentence. Rows count within the table, its header row being 1. */
function place({ sheet, table, cell, row, column }: Where): string {
  const header = column === undefined ? '' : `column “${column}”`;
  if (sheet !== undefined) {
    return [
      `Sheet “${sheet}”`,
      cell !== undefined ? `cell ${cell}` : table ? `table “${table}”` : '',
      cell ? '' : header,
    ]
      .filter((part) => part !== '')
      .join(', ');
  }
  return [row === undefined ? '' : `Row ${row}`, header].filter((part) => part !== '').join(', ');
}

export const places = { place, separator: ': ' };
