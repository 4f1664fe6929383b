import { POST_TYPES } from '../core';
import type { Measure, PostType, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';

export type TextKey = 'number' | 'county' | 'to' | 'kind' | 'plates' | 'from' | 'operation' | 'document';

/** A column of the crosswalk: words, or a figure before (of the part that moves) or after (of the unit after). */
export type CrosswalkColumn =
  | {
      readonly type: 'text';
      readonly key: TextKey;
      readonly head: string;
      readonly width: number;
      readonly ofGroup: boolean;
    }
  | {
      readonly type: 'figure';
      readonly when: 'before' | 'after';
      /** Added up, for one cell. */
      readonly measures: readonly Measure[];
      /** Heading over several columns, and this column's own below it. */
      readonly head: string;
      readonly below: string;
      readonly width: number;
      readonly ofGroup: boolean;
    };

const POSTS: Readonly<Record<PostType, Measure>> = {
  admin: 'adminPosts',
  politicalLegal: 'politicalLegalPosts',
  institution: 'institutionPosts',
  worker: 'workerPosts',
};
const SEATS: readonly Measure[] = ['chiefs', 'deputies'];
const STAFF: readonly Measure[] = ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'];

/** The columns that a reform needs: post types apart (they are never mixed), and only measures that occur. */
export function crosswalkColumns(reform: Reform, words: SheetLocale): readonly CrosswalkColumn[] {
  const { sheets } = words;
  const { headers } = words.words;
  const text = (key: TextKey, head: string, width: number, ofGroup: boolean): CrosswalkColumn => ({
    type: 'text',
    key,
    head,
    width,
    ofGroup,
  });
  const wide = reform.agencies.language === 'en';
  return [
    text('number', sheets.number, 5, true),
    ...(reform.agencies.county ? [text('county', headers.county, 10, true)] : []),
    text('to', headers.to, wide ? 26 : 22, true),
    text('kind', headers.kind, wide ? 15 : 13, true),
    text('plates', sheets.platesHeader, wide ? 20 : 18, true),
    text('from', headers.from, wide ? 26 : 22, false),
    text('operation', headers.operation, wide ? 12 : 10, false),
    ...figureColumns(reform, words),
    text('document', sheets.documentHeader, 18, false),
  ];
}

/** Posts by type, leader seats and people in post: first all of them before, then the same after. */
function figureColumns(reform: Reform, words: SheetLocale): CrosswalkColumn[] {
  const { sheets } = words;
  const { headers } = words.words;
  const shown: readonly (readonly [readonly Measure[], string])[] = [
    ...POST_TYPES.map((type) => [[POSTS[type]], sheets.postsShort[type]] as const),
    [SEATS, sheets.seats] as const,
    [STAFF, sheets.people] as const,
  ].filter(([measures]) => occurs(reform, measures));
  return [
    ...shown.map(([measures, below]) => figure('before', measures, headers.before, below)),
    ...shown.map(([measures, below]) => figure('after', measures, headers.after, below)),
  ];
}

function figure(when: 'before' | 'after', measures: readonly Measure[], head: string, below: string): CrosswalkColumn {
  return { type: 'figure', when, measures, head, below, width: 8, ofGroup: when === 'after' };
}

function occurs(reform: Reform, measures: readonly Measure[]): boolean {
  const some = (amounts: Float64Array) => amounts.some((amount) => amount !== 0);
  return measures.some((measure) => some(reform.agencies.amounts[measure]) || some(reform.after.amounts[measure]));
}
