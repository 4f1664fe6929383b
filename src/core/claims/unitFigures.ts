import { THOUSANDTHS } from '../agencies/measures';
import { getOrMake } from '../getOrMake';
import { comparisonRows } from '../results/comparisonRows';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { ComparisonMeasure, ComparisonRow, Reform } from '../results/reform';
import { comparablePostTypes, surplusRows } from '../results/surplusRows';
import { foldName, foldWord } from '../table/foldText';
import type { Claim, ClaimFigure } from './claims';
import { between, NOTHING, type Recomputed } from './recomputed';

/** Figures that the comparison has as they are. */
const COMPARED: Partial<Record<ClaimFigure, ComparisonMeasure>> = {
  organs: 'organs',
  leaderPosts: 'leaderPosts',
  institutions: 'institutions',
  units: 'units',
  institutionPosts: 'institutionPosts',
  surplus: 'surplus',
  deliberativeBodies: 'deliberativeBodies',
  runningCost: 'runningCost',
  office: 'office',
};

/** Whose units are meant: all, or those of a county by its folded name. */
type Whose = 'workbook' | { readonly county: string };

/**
 * Makes the reader of figures that are counts and sums of units: the rows of the comparison, and people of institutions
 * without a post where the figure speaks of institutions. Other figures have nothing here.
 */
export function unitFigures(reform: Reform): (claim: Pick<Claim, 'figure' | 'text'>, whose: Whose) => Recomputed {
  const known = new Map<string | undefined, readonly ComparisonRow[]>();
  return ({ figure, text }, whose) => {
    const measure = figure === null ? undefined : COMPARED[figure];
    if (!measure) return NOTHING;
    const county = whose === 'workbook' ? undefined : whose.county;
    if (isInstitutionSurplus({ figure, text })) return institutionSurplus(reform, county);
    const rows = getOrMake(known, county, () => comparisonRows(reform, county));
    const row = rows.find((one) => one.measure === measure);
    return row ? { before: row.before, after: row.after, change: row.change, percent: row.percent } : NOTHING;
  };
}

/** Whether a figure is of people of institutions without a post alone. */
export const isInstitutionSurplus = ({ figure, text }: Pick<Claim, 'figure' | 'text'>): boolean =>
  figure === 'surplus' && /事业|institution/.test(foldWord(text));

/** Places in the agencies and in the units after that have people of institutions without a post: the trace. */
export function institutionSurplusOf({
  agencies,
  after,
}: Reform): Pick<ComparisonRow, 'beforeAgencies' | 'afterUnits'> {
  const places = ({ amounts, count }: Reform['agencies'] | Reform['after']): number[] =>
    Array.from({ length: count }, (_, place) => place).filter((place) => surplusAt(amounts, place) > 0);
  return { beforeAgencies: places(agencies), afterUnits: places(after) };
}

const surplusAt = (amounts: Reform['agencies']['amounts'], place: number): number =>
  Math.max(0, amounts[STAFF_OF.institution][place] - amounts[POSTS_OF.institution][place]);

/** People of institutions without a post: the sum of the units', before and after. */
function institutionSurplus(reform: Reform, asked: string | undefined): Recomputed {
  if (!comparablePostTypes(reform).includes('institution')) return NOTHING;
  const { amounts, count, county } = reform.agencies;
  const isAsked = (one: string): boolean => asked === undefined || foldName(one) === asked;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const surplus = surplusAt(amounts, i);
    if (surplus > 0 && isAsked(county?.[i] ?? '')) before += surplus;
  }
  let after = 0;
  for (const row of surplusRows(reform)) {
    if (row.postType === 'institution' && isAsked(row.county)) after += Math.round(row.surplus * THOUSANDTHS);
  }
  return between(before / THOUSANDTHS, after / THOUSANDTHS);
}
