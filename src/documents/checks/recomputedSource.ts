import { comparisonRows, foldName, rowsAddress } from '../../core';
import type { ComparisonMeasure, FactItem, Reform } from '../../core';
import { institutionSurplusOf, isInstitutionSurplus } from '../../core/claims';
import type { Claim, ClaimFigure, ClaimPart, JudgedClaim, JudgedPart } from '../../core/claims';
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
  const ofInstitutions = institutionSurplusOf(reform);
  return ({ claim }, { part, from }) => {
    if (from === null || !claims) return '';
    const rows = rowsAddress(claims.table, [claim.row], LONGEST_ROWS);
    if (from === 'printed') return sourceWithin(words.checkSheets.fromPrinted(rows));
    if (claim.figure === null) return '';
    const row = compared.get(claim.figure as ComparisonMeasure);
    if (!row) return sourceWithin(otherSource(claim.figure, part, results, words));
    const isOfInstitutions = isInstitutionSurplus(claim);
    const asked = isOfInstitutions ? { ...row, ...ofInstitutions } : row;
    const sources = comparisonSources(
      rowOfCounty(asked, claim.county, reform),
      withoutUnitOf(claim, isOfInstitutions, reform),
      words,
    );
    return sourceWithin(comparedSource(sources, part, words));
  };
}

/** The reform whose people without a unit are those that a claim counts. */
function withoutUnitOf({ county }: Claim, isOfInstitutions: boolean, reform: Reform): Reform {
  const isAsked =
    county === '' || !reform.agencies.county ? () => true : (one: string) => foldName(one) === foldName(county);
  const counts = ({ county: own, inPost }: Reform['withoutUnit'][number]): boolean =>
    isAsked(own) && (!isOfInstitutions || inPost.institution !== 0);
  return { ...reform, withoutUnit: reform.withoutUnit.filter(counts) };
}

/** Where a figure before and one after the reform come from. */
interface BeforeAndAfter {
  readonly before: string;
  readonly after: string;
}

/** A figure of the comparison: its rows before, its units after, and what is worked out of the two. */
function comparedSource({ before, after }: BeforeAndAfter, part: ClaimPart, { checkSheets }: SheetLocale): string {
  if (part === 'before') return before;
  if (part === 'after') return after;
  return [part === 'change' ? checkSheets.changeOf : checkSheets.percentOf, before].join('\n');
}

/** Money and people paid from the budget: what they are worked out of. */
function otherSource(figure: ClaimFigure, part: ClaimPart, { tables }: ClaimResults, words: SheetLocale): string {
  const { checkSheets } = words;
  const { pay, staff, facts } = tables;
  const place = (item: FactItem): string => {
    const fact = facts?.facts.get(item);
    return facts && fact ? rowsAddress(facts.table, [fact.row], LONGEST_ROWS) : '';
  };
  if (figure === 'shareOfRevenue' || (figure === 'payAndContributions' && part === 'percent')) {
    return checkSheets.shareOf(place('generalPublicBudgetRevenue'));
  }
  if (figure === 'payAndContributions') {
    return checkSheets.savingOf(pay ? rowsAddress(pay.table, [...pay.row], LONGEST_ROWS) : '');
  }
  const [before, planned] = [place('supportedStaff'), place('supportedStaffAfter')];
  // Without a staff table nobody is known to leave: the facts table plans how many stay.
  const isPlanned = staff === null;
  if (figure === 'supportRatio') {
    const population = place('registeredPopulation') || place('residentPopulation');
    const ofBefore = checkSheets.ratioOf(population, before);
    const ofAfter = isPlanned ? checkSheets.ratioOf(population, planned) : checkSheets.ratioAfterOf(population, before);
    return workedOut({ before: ofBefore, after: ofAfter }, part, words);
  }
  const ofAfter = isPlanned ? words.sheets.factRow(planned) : checkSheets.supportedAfter(before);
  return workedOut({ before: words.sheets.factRow(before), after: ofAfter }, part, words);
}

/** A figure of the facts table: a change and a percentage name where both figures come from. */
function workedOut({ before, after }: BeforeAndAfter, part: ClaimPart, { checkSheets }: SheetLocale): string {
  if (part === 'before') return before;
  if (part === 'after') return after;
  return [part === 'change' ? checkSheets.changeOf : checkSheets.percentOf, before, after].join('\n');
}
