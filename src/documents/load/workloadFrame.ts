import type { Reform } from '../../core';
import { hasCounties, unknownLoads } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { CounterpartResults } from '../counterpartResults';
import { isLive } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { workloadColumns } from './workloadColumns';
import type { LoadColumn, LoadFigure } from './workloadColumns';

/** What every part of the workload sheet needs to know. */
export interface WorkloadFrame {
  readonly results: CounterpartResults;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly columns: readonly LoadColumn[];
  readonly widths: readonly number[];
  /** Whether WORKLOAD puts a county in front. */
  readonly hasCounties: boolean;
  readonly live: boolean;
  /** Whether a figure is stated nowhere: its cells are blank, not 0. */
  isUnknown(when: 'before' | 'after', figure: LoadFigure): boolean;
}

export function workloadFrame(results: CounterpartResults, words: SheetLocale, choice: DocumentChoice): WorkloadFrame {
  const hasCounty = results.loads.some(({ county }) => county !== '');
  const columns = workloadColumns(hasCounty, words, results.reform.agencies.language);
  return {
    results,
    words,
    choice,
    columns,
    widths: columns.map(({ width }) => width),
    hasCounties: hasCounties(results.followed),
    live: isLive(choice) && results.loads.length > 0,
    isUnknown: isUnknownIn(results.reform),
  };
}

/** The column of a kind; -1 for none. */
export function columnAt({ columns }: WorkloadFrame, type: LoadColumn['type']): number {
  return columns.findIndex((column) => column.type === type);
}

/** The column of a figure. */
export function figureAt({ columns }: WorkloadFrame, when: 'before' | 'after', figure: LoadFigure): number {
  return columns.findIndex((column) => column.type === 'figure' && column.when === when && column.figure === figure);
}

/** As WORKLOAD leaves them blank: posts and people that no table states. */
function isUnknownIn(reform: Reform): WorkloadFrame['isUnknown'] {
  const { postsBefore, postsAfter, people } = unknownLoads(reform);
  return (when, figure) => {
    if (figure === 'posts') return when === 'before' ? postsBefore : postsAfter;
    return people && (figure === 'people' || figure === 'dutiesPerPerson' || figure === 'superiorsPerPerson');
  };
}
