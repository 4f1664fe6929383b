import { comparisonRows, rowsAddress } from '../../core';
import type { ComparisonMeasure, ComparisonRow, FactItem } from '../../core';
import type { ClaimFigure, ClaimPart, JudgedClaim, JudgedPart } from '../../core/claims';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { ClaimResults } from '../checkResults';
import { comparisonSources, rowOfCounty } from '../comparisonSources';
import { sourceWithin } from '../sourceText';

/** Characters that the rows of a table may take in a source. */
const LONGEST_ROWS = 120;

/** Makes the sayer of where a recomputed figure comes from: '' for one that could not be recomputed. */
export function recomputedSource(
  results: ClaimResults,
  words: SheetLocale,
): (judged: JudgedClaim, part: JudgedPart) => string {
  const { reform, tables } = results;
  const { claims } = tables;
  const compared = new Map(comparisonRows(reform).map((row) => [row.measure, row]));
  return ({ claim }, { part, from }) => {
    if (from === null || !claims) return '';
    const rows = rowsAddress(claims.table, [claim.row], LONGEST_ROWS);
    if (from === 'printed') return sourceWithin(words.checkSheets.fromPrinted(rows));
    if (claim.figure === null) return '';
    const row = compared.get(claim.figure as ComparisonMeasure);
    if (!row) return sourceWithin(otherSource(claim.figure, part, results, words));
    return sourceWithin(comparedSource(rowOfCounty(row, claim.county, reform), part, results, words));
  };
}

/** A figure of the comparison: its rows before, its units after, and what is worked out of the two. */
function comparedSource(row: ComparisonRow, part: ClaimPart, results: ClaimResults, words: SheetLocale): string {
  const { checkSheets } = words;
  const { before, after } = comparisonSources(row, results.reform, words);
  if (part === 'before') return before;
  if (part === 'after') return after;
  return [part === 'change' ? checkSheets.changeOf : checkSheets.percentOf, before].join('\n');
}

/** Money and people paid from the budget: what they are worked out of. */
function otherSource(figure: ClaimFigure, part: ClaimPart, { tables }: ClaimResults, words: SheetLocale): string {
  const { checkSheets } = words;
  const { pay, facts } = tables;
  const place = (item: FactItem): string => {
    const fact = facts?.facts.get(item);
    return facts && fact ? rowsAddress(facts.table, [fact.row], LONGEST_ROWS) : '';
  };
  const staff = place('supportedStaff');
  if (figure === 'shareOfRevenue' || (figure === 'payAndContributions' && part === 'percent')) {
    return checkSheets.shareOf(place('generalPublicBudgetRevenue'));
  }
  if (figure === 'payAndContributions') {
    return checkSheets.savingOf(pay ? rowsAddress(pay.table, [...pay.row], LONGEST_ROWS) : '');
  }
  if (figure === 'supportRatio') {
    return checkSheets.ratioOf(place('registeredPopulation') || place('residentPopulation'), staff);
  }
  return part === 'before' ? words.sheets.factRow(staff) : checkSheets.supportedAfter(staff);
}
