import { comparisonRows } from '../../core';
import type { ComparisonMeasure, Reform } from '../../core';
import type { CapRule, Finding, Norms, NormRule } from '../../core/checks';
import { isPeopleRule } from '../../core/checks/norms';
import type { SheetLocale } from '../../locales/sheetLocales';
import { comparisonSources, rowOfCounty } from '../comparisonSources';
import { sourceWithin } from '../sourceText';
import { whereText } from './whereText';

/** What of the comparison a cap limits. */
const CAPPED: Readonly<Record<CapRule, ComparisonMeasure>> = {
  organCap: 'organs',
  institutionCap: 'institutions',
  deliberativeCap: 'deliberativeBodies',
  leaderCap: 'leaderPosts',
};

/** Makes the sayer of where the figure of a finding comes from: the units that a cap counts, the sheet about people, else the cell to look at. */
export function foundSource(reform: Reform, norms: Norms, words: SheetLocale): (finding: Finding) => string {
  const compared = new Map(comparisonRows(reform).map((row) => [row.measure, row]));
  return ({ rule, norm, county, where }) => {
    if (isPeopleRule(rule)) return sourceWithin(words.checkSheets.seeSheet(words.peopleSheets.placementName));
    const measure = norms.norms[norm].kind === null ? measureOf(rule) : undefined;
    const row = measure && compared.get(measure);
    if (row) return comparisonSources(rowOfCounty(row, county, reform), reform, words).after;
    return sourceWithin(words.checkSheets.rowsOfFigure(whereText(where, words)));
  };
}

function measureOf(rule: NormRule): ComparisonMeasure | undefined {
  return Object.hasOwn(CAPPED, rule) ? CAPPED[rule as CapRule] : undefined;
}
