import { POST_TYPES } from '../agencies/measures';
import { NOT_STATED } from '../staffing/staff';
import type { AnnualCost } from './costs';
import type { RateRule, Rates } from './rates';

/** Greatest whole number up to which thousandths of yuan × millionths are exact. */
const LARGEST_PRODUCT = 9e15;
/** A fen in thousandths of yuan × millionths. */
const FEN_IN_PRODUCT = 1e7;
const FEN_IN_THOUSANDTHS = 10;

/**
 * The rules that apply to a post type (place in `POST_TYPES`, or `NOT_STATED`), one for each item: the row of the post type,
 * else the row of all post types; null = the item does not apply.
 */
export function rulesFor(rates: Rates | null, postType: number): (RateRule | null)[] {
  if (rates === null) return [];
  const rules = new Array<RateRule | null>(rates.items.length).fill(null);
  for (const rule of rates.rules) if (rule.postType === NOT_STATED) rules[rule.item] = rule;
  if (postType === NOT_STATED) return rules;
  for (const rule of rates.rules) if (rule.postType === postType) rules[rule.item] = rule;
  return rules;
}

/** `rulesFor` every post type, by place; those of people whose post type is not stated come last. */
export function rulesOfAll(rates: Rates | null): (RateRule | null)[][] {
  return [...POST_TYPES.keys(), NOT_STATED].map((postType) => rulesFor(rates, postType));
}

/** Whether an item has rows for some post types and none for all: what it costs cannot be said without a post type. */
export function hasItemsOfSomeTypes(rates: Rates | null): boolean {
  const general = new Set(rates?.rules.filter(({ postType }) => postType === NOT_STATED).map(({ item }) => item));
  return rates !== null && rates.rules.some(({ item }) => !general.has(item));
}

/** The base a year, in whole thousandths of yuan, between 12 × floor and 12 × ceiling. */
export function clampedBase(base: number, { floor, ceiling }: RateRule): number {
  return Math.min(Math.max(base, 12 * floor), 12 * ceiling);
}

/**
 * A contribution a year in whole fen, rounded half up: rate × clamp(base a year, 12 × floor, 12 × ceiling). NaN when the base
 * or the rule cannot be used. Example: 16 % of 75,000 yuan is 12,000 yuan.
 */
export function contributionFen(base: number, rule: RateRule): number {
  const product = rule.rate * clampedBase(base, rule);
  return product <= LARGEST_PRODUCT ? Math.floor((product + FEN_IN_PRODUCT / 2) / FEN_IN_PRODUCT) : NaN;
}

/** Pay a year with transport, in whole fen, rounded half up. */
export function payFenOf(base: number, transport: number): number {
  return Math.floor((base + transport + FEN_IN_THOUSANDTHS / 2) / FEN_IN_THOUSANDTHS);
}

/**
 * Cost a year of pay (whole thousandths of yuan a year, `transport` outside the contribution base) under rules, one for each
 * item; null when the pay or a rule cannot be used. The occupational annuity and whatever else has Cash = no is booked.
 */
export function annualCost(base: number, transport: number, rules: readonly (RateRule | null)[]): AnnualCost | null {
  const payFen = payFenOf(base, transport);
  const contributionsFen = rules.map((rule) => (rule === null ? 0 : contributionFen(base, rule)));
  let totalFen = payFen;
  let bookedFen = 0;
  for (let item = 0; item < rules.length; item++) {
    totalFen += contributionsFen[item];
    if (rules[item]?.cash === false) bookedFen += contributionsFen[item];
  }
  if (!(totalFen >= 0)) return null;
  return { payFen, contributionsFen, totalFen, cashFen: totalFen - bookedFen };
}
