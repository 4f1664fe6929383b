import { rowsAddress } from '../../core';
import type { Identity, Operand } from '../../core/claims';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { ClaimResults } from '../checkResults';
import { sourceWithin } from '../sourceText';
import { arithmeticText, fewerText } from './arithmeticText';
import { operandText } from './amountText';
import type { ClaimGrid } from './claimTable';
import type { LaidTable } from './layTable';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCells } from './spanTable';
import { tiesOf } from './tiesOf';

type Key = 'number' | 'identity' | 'arithmetic' | 'printed' | 'verdict' | 'operands';

/** What must tie between figures, with its arithmetic written out; what differs is in bold. null where nothing can tie. */
export function identityTable({ results, words, widths, hasPlaces }: ClaimGrid): LaidTable | null {
  const { checkSheets, checks } = words;
  const ties = tiesOf(results.identities);
  if (ties.length === 0) return null;
  const heads = checkSheets.identityHeads;
  const columns = spanColumns<Key>([
    ['number', checkSheets.number, 1],
    ['identity', heads.identity, hasPlaces ? 3 : 2],
    ['arithmetic', heads.arithmetic, 2],
    ['verdict', heads.verdict, 1],
    ['printed', heads.printed, 1],
    ['operands', heads.operands, 3],
  ]);
  const parts = ties.map((identity, i) => {
    const { key, printed, verdict } = identity;
    const operands = operandsText(identity, results, words);
    const cells: SpanCells<Key> = {
      number: { content: i + 1, style: 'centre' },
      identity: { content: checkSheets.identities[key], style: 'text' },
      arithmetic: {
        content: arithmeticText(identity, results.judged, words) ?? checkSheets.notWorkedOut,
        style: 'centre',
        source: sourceWithin(operands),
      },
      verdict: {
        content: verdict === null ? '' : checks.verdicts[verdict],
        style: verdict === 'differs' ? 'groupBold' : 'text',
      },
      printed: { content: printed ?? checkSheets.notPrinted, style: 'centre' },
      operands: { content: operands, style: 'source' },
    };
    return (row: number) => spanRow(row, columns, cells, widths);
  });
  return { title: checkSheets.identitiesSection, columns, parts };
}

/** Where each figure of the arithmetic comes from; one that is the difference of two printed ones is written as such. */
export function operandsText({ operands }: Identity, { tables, judged }: ClaimResults, words: SheetLocale): string {
  const { checkSheets } = words;
  const { claims, facts } = tables;
  const saying = (operand: Operand): string => {
    const own = operandText(operand, checkSheets);
    const fewer = fewerText(operand, judged, checkSheets);
    const amount = fewer === null ? own : checkSheets.equals(fewer, own);
    const { from, row } = operand;
    if (from === 'claim' && claims) return checkSheets.operandClaim(amount, rowsAddress(claims.table, [row]));
    if (from === 'facts' && facts) return checkSheets.operandFact(amount, rowsAddress(facts.table, [row]));
    return checkSheets.operandTables(amount);
  };
  return operands.map(saying).join(checkSheets.sourceSeparator);
}
