import type { FactItem } from '../agencies/facts';
import type { ClaimFigure } from './claims';
import { differenceOf } from './exactDecimal';
import type { JudgedClaim } from './judgeClaims';
import { spreadOf, type Spread } from './ownFigures';
import { printedParts, signedAs, type PrintedParts } from './printedParts';
import { recomputeFigure, type ClaimSources } from './recomputeClaims';
import type { Recomputed } from './recomputed';

/** A figure that goes into an identity, and where it was taken from: printed first, else the tables. Natural units. */
export interface Operand {
  readonly what: ClaimFigure | 'population' | 'revenue' | 'postsCut' | 'peopleFewer';
  /** Savings and what is fewer are above 0. */
  readonly amount: number;
  readonly from: 'claim' | 'facts' | 'tables';
  /** Index in the values of the claims or facts table; -1 for the tables' results. */
  readonly row: number;
}

/** With what rounding may have added or taken away as it was printed. */
export type RoundedOperand = Operand & Spread;

/** What the identities are made of; null where neither printed nor known. */
export interface Operands {
  readonly organsFewer: RoundedOperand | null;
  readonly institutionsFewer: RoundedOperand | null;
  readonly paySaved: RoundedOperand | null;
  readonly revenue: RoundedOperand | null;
  readonly runningCostSaved: RoundedOperand | null;
  readonly runningCostBefore: RoundedOperand | null;
  readonly population: RoundedOperand | null;
  readonly supportedBefore: RoundedOperand | null;
  readonly supportedAfter: RoundedOperand | null;
  readonly postsCut: RoundedOperand | null;
  readonly surplus: RoundedOperand | null;
  readonly peopleFewer: RoundedOperand | null;
}

/** A figure's row among the claims, its printed numbers, and what the tables give for it. */
interface FigureFound {
  readonly figure: ClaimFigure;
  readonly row: number;
  readonly parts: PrintedParts | null;
  readonly recomputed: Recomputed;
}

/**
 * Finds what goes into the identities: as the first row of its figure prints it, else what the facts table or the tables
 * give. Of posts cut those of institutions as printed, else all.
 */
export function operandsOf(judged: readonly JudgedClaim[], sources: ClaimSources): Operands {
  const found = (figure: ClaimFigure) => findFigure(figure, judged, sources);
  const [running, staff] = [found('runningCost'), found('supportedStaff')];
  const postsCut = sources.savings?.postsCut ?? null;
  return {
    organsFewer: fewerOf(found('organs')),
    institutionsFewer: fewerOf(found('institutions')),
    paySaved: fewerOf(found('payAndContributions')),
    revenue: factOf('generalPublicBudgetRevenue', sources, 'revenue'),
    runningCostSaved: fewerOf(running),
    runningCostBefore: levelOf(running, 'before'),
    population:
      factOf('registeredPopulation', sources, 'population') ?? factOf('residentPopulation', sources, 'population'),
    supportedBefore: printedLevel(staff, 'before') ?? factOf('supportedStaff', sources, 'supportedStaff'),
    supportedAfter: sources.bridge
      ? levelOf(staff, 'after')
      : (printedLevel(staff, 'after') ?? factOf('supportedStaffAfter', sources, 'supportedStaff')),
    postsCut: named(printedFewer(found('institutionPosts')), 'postsCut') ?? fromTables('postsCut', postsCut),
    surplus: levelOf(found('surplus'), 'after'),
    peopleFewer: named(fewerOf(staff), 'peopleFewer'),
  };
}

function findFigure(figure: ClaimFigure, judged: readonly JudgedClaim[], sources: ClaimSources): FigureFound {
  const claim = judged.find((one) => one.claim.figure === figure);
  if (!claim) return { figure, row: -1, parts: null, recomputed: recomputeFigure(figure, sources) };
  return { figure, row: claim.claim.row, parts: printedParts(claim.claim), recomputed: claim };
}

function levelOf(found: FigureFound, part: 'before' | 'after'): RoundedOperand | null {
  return printedLevel(found, part) ?? fromTables(found.figure, found.recomputed[part]);
}

/** A level before or after; a surplus may be printed as a change, too. */
function printedLevel({ figure, row, parts }: FigureFound, part: 'before' | 'after'): RoundedOperand | null {
  const printed = parts?.[part] ?? (figure === 'surplus' ? parts?.change : null);
  if (!printed) return null;
  return { what: figure, from: 'claim', row, ...spreadOf({ ...printed, amount: Math.abs(printed.amount) }, false) };
}

function fewerOf(found: FigureFound): RoundedOperand | null {
  const { change } = found.recomputed;
  return printedFewer(found) ?? fromTables(found.figure, change === null ? null : 0 - change);
}

/** How much fewer as printed: the change, else before − after. A change without a sign has that of the tables, else it is a fall. */
function printedFewer({ figure, row, parts, recomputed }: FigureFound): RoundedOperand | null {
  const of = { what: figure, from: 'claim', row } as const;
  if (parts?.change) {
    const { amount, rounding } = spreadOf(signedAs(parts.change, recomputed.change ?? -1), false);
    return { ...of, amount: 0 - amount, rounding };
  }
  if (!parts?.before || !parts.after) return null;
  const [before, after] = [spreadOf(parts.before, false), spreadOf(parts.after, false)];
  const amount = differenceOf(before.amount, after.amount);
  return { ...of, amount, rounding: before.rounding + after.rounding };
}

function fromTables(what: Operand['what'], amount: number | null): RoundedOperand | null {
  return amount === null ? null : { what, amount, from: 'tables', row: -1, rounding: 0 };
}

function factOf(item: FactItem, { facts }: ClaimSources, what: Operand['what']): RoundedOperand | null {
  const fact = facts?.facts.get(item);
  return fact ? { what, amount: fact.amount, from: 'facts', row: fact.row, rounding: 0 } : null;
}

const named = (operand: RoundedOperand | null, what: Operand['what']): RoundedOperand | null =>
  operand && { ...operand, what };
