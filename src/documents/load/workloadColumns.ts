import type { Load, UnitLoad } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { SheetDocument } from '../sheetDocument';

/** The figures of a load, before and after, in the order of the sheet. */
const LOAD_FIGURES = [
  'superiors',
  'mostSuperiors',
  'duties',
  'posts',
  'people',
  'dutiesPerPerson',
  'superiorsPerPerson',
] as const;
export type LoadFigure = (typeof LOAD_FIGURES)[number];

export type LoadColumn =
  | { readonly type: 'number' | 'county' | 'unit' | 'former' | 'norm'; readonly head: string; readonly width: number }
  | {
      readonly type: 'figure';
      readonly when: 'before' | 'after';
      readonly figure: LoadFigure;
      readonly head: string;
      readonly width: number;
      /** Its place in the table that WORKLOAD puts out, counted from 0 without the county. */
      readonly place: number;
    };

/** Places of the figures in the table that WORKLOAD puts out, before and after, without the county in front. */
const PLACES: Readonly<Record<LoadFigure, { readonly before: number; readonly after: number | null }>> = {
  superiors: { before: 2, after: 4 },
  mostSuperiors: { before: 3, after: null },
  duties: { before: 5, after: 6 },
  posts: { before: 7, after: 8 },
  people: { before: 9, after: 10 },
  dutiesPerPerson: { before: 11, after: 12 },
  superiorsPerPerson: { before: 13, after: 14 },
};

/** Columns of the widest table that WORKLOAD puts out. */
export const WORKLOAD_WIDTH = 16;

/** The columns of the sheet: first all figures before, then the same after. */
export function workloadColumns(
  hasCounty: boolean,
  words: SheetLocale,
  language: SheetDocument['language'],
): readonly LoadColumn[] {
  const { loadSheets } = words;
  const isEnglish = language === 'en';
  const figures = (when: 'before' | 'after'): LoadColumn[] =>
    LOAD_FIGURES.flatMap((figure) => {
      const place = PLACES[figure][when];
      if (place === null) return [];
      const width = isEnglish ? 9 : figure === 'posts' || figure === 'duties' ? 6.5 : 7.5;
      return [{ type: 'figure', when, figure, head: loadSheets.loadHeads[figure], width, place }];
    });
  return [
    { type: 'number', head: loadSheets.number, width: 5 },
    ...(hasCounty ? [{ type: 'county', head: words.words.headers.county, width: 9 } as const] : []),
    { type: 'unit', head: loadSheets.unit, width: isEnglish ? 24 : 22 },
    { type: 'former', head: loadSheets.formerUnits, width: isEnglish ? 31 : 30 },
    ...figures('before'),
    ...figures('after'),
    { type: 'norm', head: loadSheets.normHead, width: isEnglish ? 31 : 30 },
  ];
}

/** A figure of a load; null where there is none. */
export function figureOf(load: UnitLoad, when: 'before' | 'after', figure: LoadFigure): number | null {
  if (figure === 'mostSuperiors') return load.mostSuperiorsBefore;
  return load[when][figure as keyof Load];
}

/** Figures that are added up below the table. */
export const ADDED: ReadonlySet<LoadFigure> = new Set(['duties', 'posts', 'people']);
