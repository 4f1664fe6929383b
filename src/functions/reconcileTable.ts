import { readClaims, reconcile } from '../core/claims';
import { localeOf } from '../locales/localeOf';
import { figureOrBlank, type Cells } from './cells';
import { failOnErrors } from './failOnErrors';
import { tableArgument } from './tableArgument';

/**
 * The published figures held against themselves as a table with headers: before and after as numbers in natural units, the
 * percent as printed and as recomputed from them (fractions), and the verdict; blank where a text is no number and
 * where nothing follows from anything else.
 */
export function reconcileTable(claims: unknown): Cells {
  const { table, issues } = tableArgument(claims, 'claims', (raw) => {
    const read = readClaims(raw);
    return { table: read.claims, issues: read.issues };
  });
  const words = localeOf(table.language);
  failOnErrors(issues, words);
  const { claimHeaders: headers, verdicts } = words.checks;
  return [
    [
      ...[headers.figure, headers.before, headers.after],
      ...[headers.percentPrinted, headers.percentRecomputed, headers.verdict],
    ],
    ...reconcile(table).map(({ claim, before, after, percentPrinted, percentRecomputed, verdict }) => [
      claim.text,
      ...[before, after, percentPrinted, percentRecomputed].map(figureOrBlank),
      verdict === null ? '' : verdicts[verdict],
    ]),
  ];
}
