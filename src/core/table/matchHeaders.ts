import { cellText } from './cells';
import { foldWord, wordSpellings } from './foldText';
import { AMBIGUOUS_HEADERS } from './ambiguousHeaders';
import { TABLES, type ColumnSpec, type Language, type TableKind } from './headers';
import type { CellValue } from './rawTable';

/** Which column of a table holds what. Columns count from 0 within the table. */
export interface HeaderMatch {
  readonly kind: TableKind;
  /** That of most of the headers. */
  readonly language: Language;
  readonly columns: ReadonlyMap<string, number>;
  /** Headers that name a column that another header names too; `used` is the one that is read. */
  readonly twice: readonly { readonly key: string; readonly column: number; readonly used: number }[];
  /** Headers that fit several columns. */
  readonly ambiguous: readonly { readonly column: number; readonly fits: readonly string[] }[];
  /** Headers that are not ours. */
  readonly extra: readonly { readonly header: string; readonly column: number }[];
}

interface KnownHeader {
  readonly key: string;
  /** The main spelling of its language; other spellings give way to it. */
  readonly main: boolean;
}

const KNOWN = new Map<TableKind, Map<string, KnownHeader>>();
const AMBIGUOUS = new Map(AMBIGUOUS_HEADERS.flatMap(({ headers, fits }) => headers.map((h) => [foldWord(h), fits])));

function knownHeaders(kind: TableKind): Map<string, KnownHeader> {
  let known = KNOWN.get(kind);
  if (known) return known;
  known = new Map();
  const specs: readonly ColumnSpec[] = TABLES[kind];
  for (const { key, also } of specs) for (const header of also) known.set(foldWord(header), { key, main: false });
  for (const { key, en, zh } of specs) for (const header of [en, zh]) known.set(foldWord(header), { key, main: true });
  KNOWN.set(kind, known);
  return known;
}

/** The columns of ours that a header names: none, one, or several when it fits them all. */
function keysOfHeader(header: string, known: Map<string, KnownHeader>): KnownHeader[] {
  for (const spelling of wordSpellings(header)) {
    const found = known.get(spelling);
    if (found) return [found];
  }
  return keysOfBilingual(header, known);
}

/** `单位名称 Unit` and `Unit/单位名称` name one column; `Unit 机构性质` names two. */
function keysOfBilingual(header: string, known: Map<string, KnownHeader>): KnownHeader[] {
  const chinese = foldWord(header.replace(/[^\u2e80-\u9fff（）()]+/g, ' '));
  const latin = foldWord(header.replace(/[\u2e80-\u9fff（）/|]+/g, ' '));
  if (chinese === '' || latin === '') return [];
  const found = [known.get(chinese), known.get(latin)].filter((one) => one !== undefined);
  return found.length === 2 && found[0].key === found[1].key ? [found[0]] : found.length === 2 ? found : [];
}

const isChinese = (text: string): boolean => /[\u2e80-\u9fff]/.test(text);

/** Finds the columns of one table kind in a header row, in any order and in either language. */
export function matchHeaders(headers: readonly CellValue[], kind: TableKind): HeaderMatch {
  const known = knownHeaders(kind);
  const columns = new Map<string, number>();
  const mains = new Set<string>();
  const twice: { key: string; column: number; used: number }[] = [];
  const unclear: { column: number; fits: readonly string[] }[] = [];
  const extra: { header: string; column: number }[] = [];
  for (let column = 0; column < headers.length; column++) {
    const header = cellText(headers[column]);
    if (header === '') continue;
    const found = keysOfHeader(header, known);
    const key = found[0]?.key;
    if (found.length !== 1) {
      const fits = found.length > 1 ? found.map((one) => one.key) : ambiguousKeys(header, known);
      if (fits.length > 1) unclear.push({ column, fits });
      extra.push({ header, column });
    } else if (!columns.has(key)) {
      columns.set(key, column);
      if (found[0].main) mains.add(key);
    } else {
      const before = columns.get(key)!;
      const better = found[0].main && !mains.has(key);
      if (better) columns.set(key, column);
      if (better) mains.add(key);
      const loser = better ? before : column;
      twice.push({ key, column: loser, used: better ? column : before });
      extra.push({ header: cellText(headers[loser]), column: loser });
    }
  }
  extra.sort((a, b) => a.column - b.column);
  const ambiguous = unclear.filter(({ fits }) => !fits.some((key) => columns.has(key)));
  return { kind, language: languageOf(headers, columns), columns, twice, ambiguous, extra };
}

/** Keys of this table kind that a header of `AMBIGUOUS_HEADERS` fits. */
function ambiguousKeys(header: string, known: Map<string, KnownHeader>): string[] {
  for (const spelling of wordSpellings(header)) {
    const fits = AMBIGUOUS.get(spelling);
    if (fits) return fits.filter((key) => [...known.values()].some((one) => one.key === key));
  }
  return [];
}

/** The language of most of the headers that are ours; in a tie that of the first. */
function languageOf(headers: readonly CellValue[], columns: ReadonlyMap<string, number>): Language {
  const ours = [...columns.values()].sort((a, b) => a - b).map((column) => isChinese(cellText(headers[column])));
  const chinese = ours.filter(Boolean).length;
  if (chinese * 2 === ours.length) return ours[0] ? 'zh' : 'en';
  return chinese * 2 > ours.length ? 'zh' : 'en';
}

/** The header of a column in a language, as it is to be written: `Unit`, `单位名称`. */
export function headerOf(kind: TableKind, key: string, language: Language): string {
  const specs: readonly ColumnSpec[] = TABLES[kind];
  return specs.find((spec) => spec.key === key)?.[language] ?? key;
}
