import { judgeClaims } from '../../core/claims';
import type { JudgedClaim } from '../../core/claims';
import { claimLines } from '../checks/claimLines';
import type { ClaimLine } from '../checks/claimLines';
import type { DocumentCell } from '../sheetDocument';
import { across, headerHeight, joined, rowHeightOf, sectionHead, smallHeight, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import type { MoneyFrame } from './moneyFrame';

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
  const { judged } = judgeClaims(claims, { reform, facts, savings: base.savings, bridge: ofStaff });
  const rows = judged.filter(({ parts }) => parts.length > 0);
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
  const groups = rows.map((claim) => {
    const group = claimRows(frame, row, claim, claimLines(claim, words));
    row += claim.parts.length;
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

/** The figure and its source stand on its first line: merged cells would be cut by the end of a page. */
function claimRows(frame: MoneyFrame, row: number, { claim }: JudgedClaim, lines: readonly ClaimLine[]): MoneyBlock {
  const { columns, words } = frame;
  const last = columns.count - 1;
  const differenceOf = ({ verdict, saying, by }: ClaimLine) =>
    verdict === 'differs' ? words.moneySheets.differs(by) : saying;
  const text = [claim.county, claim.text].filter((part) => part !== '').join(words.places.separator);
  const ownOf = (i: number) => (i === 0 ? { text, source: claim.source } : { text: '', source: '' });
  const cells: DocumentCell[] = lines.flatMap((line, i) => [
    cellAt(row + i, 0, ownOf(i).text, 'text'),
    cellAt(row + i, 1, words.checkSheets.parts[line.part], 'centre'),
    cellAt(row + i, 2, line.printed, 'centre'),
    cellAt(row + i, 3, line.recomputed, 'centre'),
    cellAt(row + i, DIFFERENCE, differenceOf(line), 'centre'),
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
          [differenceOf(line), columns.widths[DIFFERENCE]],
        ]),
        smallHeight(ownOf(i).source, widthOf(columns, SOURCE, last)),
      ),
    ),
  };
}
