import { isCapRule, isPeopleRule } from '../../core/checks';
import type { Norms } from '../../core/checks';
import type { SheetLocale } from '../../locales/sheetLocales';
import { shown } from '../load/workloadTable';
import { normPlace, ruleTitle } from '../normPlace';
import type { NormLine } from './normLines';
import { foundText } from './foundText';
import { normUnitsText } from './normUnitsText';
import type { LaidTable } from './layTable';
import { spanColumns, spanRow } from './spanTable';
import type { SpanCells } from './spanTable';

type Key = 'number' | 'rule' | 'units' | 'limit' | 'found' | 'result' | 'basis';

/** Every row of the norms table in its order, kept or not: what it is for, what was found at most, and how many keep it. */
export function normTable(
  lines: readonly NormLine[],
  norms: Norms,
  words: SheetLocale,
  { widths, hasCounties }: { readonly widths: readonly number[]; readonly hasCounties: boolean },
): LaidTable {
  const { checkSheets } = words;
  const heads = { ...words.checks.checkHeaders, ...checkSheets.normHeads };
  const columns = spanColumns<Key>([
    ['number', checkSheets.number, 1],
    ['rule', heads.rule, hasCounties ? 2 : 1],
    ['units', heads.units, 1],
    ['found', heads.found, 1],
    ['limit', heads.limit, 1],
    ['result', heads.result, 1],
    ['basis', heads.basis, 2],
  ]);
  const parts = lines.map((line, i) => {
    const cells: SpanCells<Key> = {
      number: { content: i + 1, style: 'centre' },
      rule: { content: ruleTitle(line.rule, words), style: 'text' },
      units: { content: normUnitsText(line, norms.norms[line.norm], words), style: 'text' },
      found: { content: foundOf(line, words), style: 'centre' },
      limit: { content: shown(line.limit), style: 'centre' },
      result: { content: resultOf(line, words), style: line.kept < line.against ? 'groupBold' : 'text' },
      basis: { content: normPlace(norms, line.norm, words), style: 'source' },
    };
    return (row: number) => spanRow(row, columns, cells, widths);
  });
  return { title: checkSheets.normsSection, columns, parts };
}

function foundOf({ rule, found }: NormLine, words: SheetLocale): string | number {
  return found === null ? '' : (foundText(rule, found, words) ?? shown(found));
}

function resultOf({ rule, against, kept, missing }: NormLine, { checkSheets }: SheetLocale): string {
  if (missing === 'people') return checkSheets.noStaff;
  if (missing === 'duties') return checkSheets.noDuties;
  return isCapRule(rule) || isPeopleRule(rule) ? checkSheets.capKept(against, kept) : checkSheets.keptBy(against, kept);
}
