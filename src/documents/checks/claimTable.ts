import type { JudgedClaim } from '../../core/claims';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { ClaimResults } from '../checkResults';
import { claimLines } from './claimLines';
import type { ClaimLine } from './claimLines';
import type { LaidTable } from './layTable';
import { recomputedSource } from './recomputedSource';
import { spanColumns, spanGroup } from './spanTable';
import type { SpanCells } from './spanTable';

type OwnKey = 'number' | 'place' | 'figure' | 'source' | 'note';
type LineKey = 'part' | 'printed' | 'recomputed' | 'verdict' | 'difference' | 'basis';
type Key = OwnKey | LineKey;

/** Characters of where a figure comes from that are printed: all of two lines, of a longer one a line. */
const BASIS_LENGTHS = { zh: { whole: 36, cut: 17 }, en: { whole: 74, cut: 36 } } as const;

type BasisLengths = (typeof BASIS_LENGTHS)[keyof typeof BASIS_LENGTHS];

/** What the tables of the sheet share. */
export interface ClaimGrid {
  readonly results: ClaimResults;
  readonly words: SheetLocale;
  readonly widths: readonly number[];
  /** Whether figures say which place they are of. */
  readonly hasPlaces: boolean;
}

/**
 * Each printed text beside the recomputed one with its verdict, a row each; what differs is in bold. The rows of a figure stay
 * on one page.
 */
export function claimTable({ results, words, widths, hasPlaces }: ClaimGrid): LaidTable {
  const { checkSheets } = words;
  const heads = checkSheets.claimHeads;
  const columns = spanColumns<Key>([
    ['number', checkSheets.number, 1],
    ['place', heads.place, hasPlaces ? 1 : 0],
    ['figure', heads.figure, 1],
    ['part', heads.part, 1],
    ['printed', heads.printed, 1],
    ['recomputed', heads.recomputed, 1],
    ['verdict', heads.verdict, 1],
    ['difference', heads.difference, 1],
    ['basis', heads.basis, 1],
    ['source', heads.source, 1],
    ['note', heads.note, 1],
  ]);
  const sourceOf = recomputedSource(results, words);
  const lengths = BASIS_LENGTHS[results.reform.agencies.language];
  const printed = results.judged.filter(({ parts }) => parts.length > 0);
  const parts = printed.map((judged, i) => {
    const own = ownCells(judged, i + 1, words);
    const lines = claimLines(judged, words).map((line, at) =>
      lineCells(line, sourceOf(judged, judged.parts[at]), lengths, checkSheets),
    );
    return (row: number) => spanGroup(row, columns, own, lines, widths);
  });
  return { title: checkSheets.claimsSection, columns, parts };
}

/** As much of a source as a narrow column shows; the cell beside it has the whole. */
function shortSource(source: string, { whole, cut }: BasisLengths, separator: string): string {
  const line = source.replaceAll('\n', separator);
  return line.length <= whole ? line : `${line.slice(0, cut - 1)}…`;
}

/** What stands once for all printed texts of a figure. */
function ownCells({ claim, wantsNote }: JudgedClaim, number: number, { checkSheets }: SheetLocale): SpanCells<OwnKey> {
  return {
    number: { content: number, style: 'centre' },
    place: { content: claim.county, style: 'group' },
    figure: { content: claim.text, style: 'group' },
    source: { content: claim.source, style: 'source' },
    note: wantsNote ? { content: checkSheets.wantsNote, style: 'groupBold' } : { content: claim.note, style: 'group' },
  };
}

function lineCells(
  { part, printed, recomputed, by, verdict, saying }: ClaimLine,
  source: string,
  lengths: BasisLengths,
  { parts, sourceSeparator }: SheetLocale['checkSheets'],
): SpanCells<LineKey> {
  const differs = verdict === 'differs';
  return {
    part: { content: parts[part], style: 'centre' },
    printed: { content: printed, style: 'centre' },
    recomputed: { content: recomputed, style: 'centre', source },
    verdict: { content: saying, style: differs ? 'groupBold' : 'text' },
    difference: { content: by, style: differs ? 'groupBold' : 'text' },
    basis: { content: shortSource(source, lengths, sourceSeparator), style: 'source' },
  };
}
