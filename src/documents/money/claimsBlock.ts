import { recomputeClaims } from '../../core/claims';
import type { RecomputedClaim } from '../../core/claims';
import type { DocumentCell } from '../sheetDocument';
import { compareClaim } from './claimText';
import { across, headerHeight, joined, rowHeightOf, sectionHead, smallHeight, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import type { MoneyFrame } from './moneyFrame';

const PARTS = ['before', 'after', 'change', 'percent'] as const;
type Part = (typeof PARTS)[number];

/** A printed text beside what the tables give, as texts. */
interface Line {
  readonly part: Part;
  readonly printed: string;
  readonly recomputed: string;
  readonly difference: string;
}

/** Columns: figure, which of its columns, as printed, recomputed, difference, source. */
const DIFFERENCE = 4;
const SOURCE = 5;

/** The published figures of the claims table, each beside the recomputed one in the same terms; null without the table. */
export function claimsBlock(frame: MoneyFrame, top: number): MoneyBlock | null {
  const { columns, words, money } = frame;
  const { claims, facts } = money.tables;
  const { moneySheets } = words;
  if (!claims) return null;
  const { reform, base, bridge } = money;
  const ofStaff = base.staff ? bridge : null;
  const recomputed = recomputeClaims(claims, { reform, facts, savings: base.savings, bridge: ofStaff });
  const rows = recomputed
    .map((claim) => ({ claim, lines: linesOf(claim, frame) }))
    .filter(({ lines }) => lines.length > 0);
  if (rows.length === 0) return null;
  const header = top + 1;
  const heads = [
    moneySheets.figure,
    moneySheets.part,
    moneySheets.printed,
    moneySheets.recomputed,
    moneySheets.difference,
    words.words.headers.source,
  ];
  const last = columns.count - 1;
  let row = header + 1;
  const groups = rows.map(({ claim, lines }) => {
    const group = claimRows(frame, row, claim, lines);
    row += lines.length;
    return group;
  });
  const head: MoneyBlock = {
    cells: heads.map((content, i) => cellAt(header, i, content, 'header')),
    merges: last > SOURCE ? [across(header, SOURCE, last)] : [],
    borders: [],
    heights: [headerHeight(heads.map((text, i) => [text, columns.widths[i]]))],
  };
  return joined(sectionHead(columns, top, moneySheets.sections.claims), {
    ...joined(head, ...groups),
    borders: [{ row: header, column: 0, rows: row - header, columns: columns.count }],
  });
}

function linesOf(claim: RecomputedClaim, { words }: MoneyFrame): Line[] {
  const { moneySheets } = words;
  return PARTS.filter((part) => claim.claim[part] !== '').map((part): Line => {
    const text = claim.claim[part];
    // A share of the revenue is one figure, whichever column it was printed in.
    const read = claim.claim.figure === 'shareOfRevenue' ? 'percent' : part;
    const [printed, recomputed] = [claim.printed[read], claim[read]];
    const line = (found: string, difference: string) => ({ part, printed: text, recomputed: found, difference });
    if (recomputed === null) return line('', moneySheets.notRecomputed);
    const compared = printed === null ? null : compareClaim(text, printed, recomputed);
    if (!compared) return line('', moneySheets.notNumber);
    const { verdict, by } = compared;
    return line(compared.recomputed, verdict === 'differs' ? moneySheets.differs(by) : moneySheets[verdict]);
  });
}

/** The figure and its source stand on its first line: merged cells would be cut by the end of a page. */
function claimRows(frame: MoneyFrame, row: number, { claim }: RecomputedClaim, lines: readonly Line[]): MoneyBlock {
  const { columns, words } = frame;
  const last = columns.count - 1;
  const ownOf = (i: number) => (i === 0 ? { text: claim.text, source: claim.source } : { text: '', source: '' });
  const cells: DocumentCell[] = lines.flatMap((line, i) => [
    cellAt(row + i, 0, ownOf(i).text, 'text'),
    cellAt(row + i, 1, words.moneySheets.parts[line.part], 'centre'),
    cellAt(row + i, 2, line.printed, 'centre'),
    cellAt(row + i, 3, line.recomputed, 'centre'),
    cellAt(row + i, DIFFERENCE, line.difference, 'centre'),
    cellAt(row + i, SOURCE, ownOf(i).source, 'source'),
  ]);
  return {
    cells,
    merges: last > SOURCE ? lines.map((_, i) => across(row + i, SOURCE, last)) : [],
    borders: [],
    heights: lines.map((line, i) =>
      Math.max(
        rowHeightOf([
          [ownOf(i).text, columns.widths[0]],
          [line.printed, columns.widths[2]],
          [line.recomputed, columns.widths[3]],
          [line.difference, columns.widths[DIFFERENCE]],
        ]),
        smallHeight(ownOf(i).source, widthOf(columns, SOURCE, last)),
      ),
    ),
  };
}
