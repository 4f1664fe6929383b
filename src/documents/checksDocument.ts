import { SEVERITIES } from '../core';
import type { TableKind } from '../core';
import { isPeopleRule } from '../core/checks/norms';
import type { Finding } from '../core/checks';
import type { SheetLocale } from '../locales/sheetLocales';
import type { NormResults } from './checkResults';
import { checkSheet } from './checks/checkSheet';
import { findingTable } from './checks/findingTable';
import { normLines } from './checks/normLines';
import type { NormLine } from './checks/normLines';
import { normTable } from './checks/normTable';
import { normTally } from './checks/normTally';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';

/** Number, rule, unit, found, limit, cell, remedy, basis; a county goes before the rule. */
const WIDTHS = { zh: [5, 20, 25, 9.5, 9.5, 18, 42, 30], en: [5, 23, 25, 8.5, 8.5, 18, 43, 30] } as const;
const COUNTY_WIDTH = 10;

/** What the checks rest on. */
const TABLES: readonly TableKind[] = ['agencies', 'plan', 'approved', 'duties', 'norms'];

const isOfPeople = ({ rule, missing }: NormLine): boolean => isPeopleRule(rule) && missing === null;

/**
 * The checks 改革方案标准核对表: how many findings of each severity; the findings, gravest first, each with its rule, unit,
 * figure, limit, cell, what would mend it and the norm; then every norm of the table with how many units keep it, so that
 * what was checked shows beside what failed. It holds values.
 */
export function checksDocument(results: NormResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { tables, findings } = results;
  const { checkSheets } = words;
  const { norms } = tables;
  const lines = norms ? normLines(results.held, norms) : [];
  const hasCounties = findings.some(({ county }) => county !== '');
  const own: readonly number[] = WIDTHS[results.reform.agencies.language];
  const widths = hasCounties ? [own[0], COUNTY_WIDTH, ...own.slice(1)] : own;
  const grid = { widths, hasCounties };
  const without = {
    title: checkSheets.findingsSection,
    sentences: [norms ? checkSheets.noFindings : checkSheets.noNorms],
  };
  const parts = [
    norms && findings.length > 0 ? findingTable(results, norms, words, grid) : without,
    ...(norms && lines.length > 0 ? [normTable(lines, norms, words, grid)] : []),
  ];
  return checkSheet(
    {
      key: 'checks',
      name: checkSheets.checksName,
      title: checkSheets.checksTitle,
      widths,
      status: statusOf(findings, lines, words),
      parts,
      tables: lines.some(isOfPeople) ? [...TABLES, 'staff'] : TABLES,
      notes: checkSheets.checksNotes,
      issues: results.issues,
    },
    results,
    words,
    choice,
  );
}

function statusOf(findings: readonly Finding[], lines: readonly NormLine[], { checkSheets }: SheetLocale): string {
  const counts = SEVERITIES.map((severity) =>
    checkSheets.severityCounts[severity](findings.filter((finding) => finding.severity === severity).length),
  );
  return [checkSheets.findingCounts(counts), checkSheets.normCounts(normTally(lines))].join('    ');
}
