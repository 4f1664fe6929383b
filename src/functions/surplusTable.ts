import { surplusRows, type Reform } from '../core';
import type { Locale } from '../locales/en';
import type { Cells } from './cells';

/** Surplus and vacancy as a table with headers: a row a unit and post type that has posts or people. */
export function surplusTable(reform: Reform, { words }: Locale): Cells {
  const { headers, postTypes } = words;
  const counties = reform.agencies.county !== null;
  const header = [headers.unit, headers.postType, headers.posts, headers.inPost, headers.surplus, headers.vacancy];
  return [
    counties ? [headers.county, ...header] : header,
    ...surplusRows(reform).map((row) => {
      const cells = [row.unit, postTypes[row.postType], row.posts, row.inPost, row.surplus, row.vacancy];
      return counties ? [row.county, ...cells] : cells;
    }),
  ];
}
