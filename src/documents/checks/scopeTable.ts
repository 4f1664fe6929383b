import type { Identity } from '../../core/claims';
import { sourceWithin } from '../sourceText';
import { resultText } from './amountText';
import type { ClaimGrid } from './claimTable';
import { arithmeticText } from './arithmeticText';
import { operandsText } from './identityTable';
import type { LaidTable } from './layTable';
import { isScope } from './scopes';
import type { Scope } from './scopes';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCell, SpanCells } from './spanTable';

type Key = 'label' | Scope;

/** One saving for each post cut, surplus person and person fewer, side by side with what each counts; null where none is known. */
export function scopeTable({ results, words, widths, hasPlaces }: ClaimGrid): LaidTable | null {
  const { checkSheets } = words;
  const found = new Map<Scope, Identity>();
  for (const identity of results.identities) if (isScope(identity.key)) found.set(identity.key, identity);
  if ([...found.values()].every(({ result }) => result === null)) return null;
  const heads = checkSheets.identities;
  const columns = spanColumns<Key>([
    ['label', checkSheets.scope, hasPlaces ? 3 : 2],
    ['savingPerPost', heads.savingPerPost, 3],
    ['savingPerSurplus', heads.savingPerSurplus, 3],
    ['savingPerPersonFewer', heads.savingPerPersonFewer, 2],
  ]);
  const row = (label: string, cellOf: (scope: Scope) => SpanCell): SpanCells<Key> => ({
    label: { content: label, style: 'text' },
    savingPerPost: cellOf('savingPerPost'),
    savingPerSurplus: cellOf('savingPerSurplus'),
    savingPerPersonFewer: cellOf('savingPerPersonFewer'),
  });
  const arithmetic = (scope: Scope): SpanCell => {
    const identity = found.get(scope);
    const text = identity ? arithmeticText(identity, results.judged, words) : null;
    if (!identity || text === null) return { content: checkSheets.notWorkedOut, style: 'centre' };
    return { content: text, style: 'centre', source: sourceWithin(operandsText(identity, results, words)) };
  };
  const from = (scope: Scope): SpanCell => {
    const identity = found.get(scope);
    return { content: identity ? operandsText(identity, results, words) : '', style: 'source' };
  };
  const each = (scope: Scope): SpanCell => {
    const identity = found.get(scope);
    const result = identity?.result ?? null;
    return { content: result === null ? '' : resultText(identity!, result, checkSheets), style: 'totalText' };
  };
  const rows = [
    row(checkSheets.scopeRows.counts, (scope) => ({ content: checkSheets.scopeMeanings[scope], style: 'centre' })),
    row(checkSheets.scopeRows.arithmetic, arithmetic),
    row(checkSheets.scopeRows.each, each),
    row(checkSheets.identityHeads.operands, from),
  ];
  return {
    title: checkSheets.scopesSection,
    columns,
    parts: rows.map((cells) => (at: number) => spanRow(at, columns, cells, widths)),
  };
}
