import { comparisonRows, type Reform } from '../core';
import type { Locale } from '../locales/en';
import { figureOrBlank, type Cells } from './cells';

/** The comparison as a table with headers: measure, before, after, change and percent (a fraction; blank where before is 0). */
export function comparisonTable(reform: Reform, { words }: Locale): Cells {
  const { headers, comparison } = words;
  return [
    [headers.measure, headers.before, headers.after, headers.changeBy, headers.percent],
    ...comparisonRows(reform).map(({ measure, before, after, change, percent }) => [
      comparison[measure],
      before,
      after,
      change,
      figureOrBlank(percent),
    ]),
  ];
}
