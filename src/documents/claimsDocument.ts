import type { TableKind } from '../core';
import { VERDICTS } from '../core/claims';
import type { SheetLocale } from '../locales/sheetLocales';
import type { ClaimResults } from './checkResults';
import { checkSheet } from './checks/checkSheet';
import { claimStatus } from './checks/claimStatus';
import { claimTable } from './checks/claimTable';
import type { ClaimGrid } from './checks/claimTable';
import { identityTable } from './checks/identityTable';
import { scopeTable } from './checks/scopeTable';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';

/** Number, figure, column, printed, recomputed, verdict, difference, basis, source and note; a place goes before the figure. */
const WIDTHS = { zh: [5, 24, 8, 14, 16, 11, 11, 28, 24, 25], en: [5, 33, 8, 18, 20, 10, 18, 30, 20, 22] } as const;
const PLACE_WIDTH = 11;

/** What the published figures and the recomputed ones rest on. */
const TABLES: readonly TableKind[] = ['agencies', 'plan', 'approved', 'staff', 'pay', 'rates', 'facts', 'claims'];

/**
 * The published figures 公布数据核对表: whether they are final; each printed figure beside the recomputed one with one of four
 * verdicts; what must tie between figures, its arithmetic written out; and one saving over three scopes side by side. Each
 * recomputed cell says where it comes from. It holds values.
 */
export function claimsDocument(results: ClaimResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { checkSheets } = words;
  const hasPlaces = results.judged.some(({ claim }) => claim.county !== '');
  const own: readonly number[] = WIDTHS[results.reform.agencies.language];
  const widths = hasPlaces ? [own[0], PLACE_WIDTH, ...own.slice(1)] : own;
  return checkSheet(
    {
      key: 'claims',
      name: checkSheets.claimsName,
      title: checkSheets.claimsTitle,
      widths,
      status: claimStatus(results.judged, results.identities, words),
      parts: partsOf({ results, words, widths, hasPlaces }),
      tables: TABLES,
      notes: checkSheets.claimsNotes,
    },
    results,
    words,
    choice,
  );
}

function partsOf(grid: ClaimGrid) {
  const { results, words } = grid;
  const { checkSheets } = words;
  const scopes = scopeTable(grid);
  const isPrinted = results.judged.some(({ parts }) => parts.length > 0);
  return [
    { title: '', sentences: [countsOf(results, words)] },
    isPrinted ? claimTable(grid) : { title: checkSheets.claimsSection, sentences: [checkSheets.noClaims] },
    identityTable(grid) ?? { title: checkSheets.identitiesSection, sentences: [checkSheets.noIdentities] },
    ...(scopes ? [scopes, { title: '', sentences: [checkSheets.scopesDiffer] }] : []),
  ];
}

/** How many printed texts have each verdict, and how many none. */
function countsOf({ judged }: ClaimResults, { checks, checkSheets }: SheetLocale): string {
  const parts = judged.flatMap((claim) => claim.parts);
  const counts = VERDICTS.map((verdict) =>
    checkSheets.verdictCount(checks.verdicts[verdict], parts.filter((part) => part.verdict === verdict).length),
  );
  const without = parts.filter(({ verdict }) => verdict === null).length;
  return checkSheets.verdictCounts(
    without === 0 ? counts : [...counts, checkSheets.verdictCount(checkSheets.noVerdict, without)],
  );
}
