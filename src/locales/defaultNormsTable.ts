import type { DefaultNorm } from '../core/checks/defaultNorms';
import type { ColumnSpec, Language } from '../core/table/headers';
import { tableOf, type DefaultTable } from './defaultTable';
import { defaultNorms as english } from './en/defaultNorms';
import { localeOf } from './localeOf';
import { defaultNorms as chinese } from './zh-CN/defaultNorms';

/**
 * The norms table of a new workbook in one language: the usual values, each with what it rests on in the column Source. A norm
 * that the province or the county sets for itself has a blank limit. The severity is stated where it is not that of the rule.
 */
export function defaultNormsTable(
  language: Language,
  norms: readonly DefaultNorm[],
  columns: readonly ColumnSpec[],
): DefaultTable {
  const texts = language === 'zh' ? chinese : english;
  const { words, checks } = localeOf(language);
  const rows = norms.map(({ rule, kind, fromPosts, toPosts, limit, severity, source }) => ({
    rule: checks.normRules[rule],
    kind: kind === null ? '' : words.kinds[kind],
    from: fromPosts ?? '',
    to: toPosts ?? '',
    limit: limit ?? '',
    severity: severity === null ? '' : checks.severities[severity],
    source: texts.bases[source],
  }));
  return tableOf(columns, rows, language, texts.note);
}
