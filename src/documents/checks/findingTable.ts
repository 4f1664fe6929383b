import { SEVERITIES } from '../../core';
import type { Finding, Norms } from '../../core/checks';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { NormResults } from '../checkResults';
import { heading } from '../load/blockPages';
import { shown } from '../load/workloadTable';
import { joined } from '../money/moneyBlock';
import { capital, normPlace, ruleTitle } from '../normPlace';
import { foundSource } from './foundSource';
import { foundText } from './foundText';
import type { LaidTable } from './layTable';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCells } from './spanTable';
import { whereText } from './whereText';

const GROUP_HEIGHT = 20;

type Key = 'number' | 'county' | 'rule' | 'unit' | 'found' | 'limit' | 'where' | 'remedy' | 'basis';

/** The findings by severity, gravest first: rule, unit, found, limit, cell, what would mend it, and the norm. */
export function findingTable(
  { findings, reform }: NormResults,
  norms: Norms,
  words: SheetLocale,
  { widths, hasCounties }: { readonly widths: readonly number[]; readonly hasCounties: boolean },
): LaidTable {
  const { checkSheets, checks } = words;
  const heads = checks.checkHeaders;
  const columns = spanColumns<Key>([
    ['number', checkSheets.number, 1],
    ['county', words.words.headers.county, hasCounties ? 1 : 0],
    ['rule', heads.rule, 1],
    ['unit', heads.unit, 1],
    ['found', heads.found, 1],
    ['limit', heads.limit, 1],
    ['where', heads.where, 1],
    ['remedy', heads.remedy, 1],
    ['basis', heads.basis, 1],
  ]);
  const sourceOf = foundSource(reform, norms, words);
  const parts = SEVERITIES.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    const head = checkSheets.severityHead(capital(checks.severities[severity]), group.length);
    return group.map((finding, i) => (row: number) => {
      const cells = findingCells(finding, i + 1, sourceOf(finding), norms, words);
      if (i > 0) return spanRow(row, columns, cells, widths);
      return joined(heading(row, head, widths.length, GROUP_HEIGHT), spanRow(row + 1, columns, cells, widths));
    });
  });
  return { title: checkSheets.findingsSection, columns, parts };
}

function findingCells(
  finding: Finding,
  number: number,
  source: string,
  norms: Norms,
  words: SheetLocale,
): SpanCells<Key> {
  const { rule, county, unitName, found, limit, norm, where } = finding;
  return {
    number: { content: number, style: 'centre' },
    county: { content: county, style: 'text' },
    rule: { content: ruleTitle(rule, words), style: 'text' },
    unit: { content: unitName === '' ? words.checkSheets.county : unitName, style: 'text' },
    found: { content: foundText(rule, found, words) ?? shown(found), style: 'centre', source },
    limit: { content: shown(limit), style: 'centre' },
    where: { content: whereText(where, words), style: 'text' },
    remedy: { content: words.checks.remedies[rule](finding), style: 'text' },
    basis: { content: normPlace(norms, norm, words), style: 'source' },
  };
}
