import type { FactItem, Facts } from '../agencies/facts';
import { POST_TYPES, THOUSANDTHS, type PostType } from '../agencies/measures';
import { comparisonRows } from '../results/comparisonRows';
import type { Reform } from '../results/reform';
import { FEN } from './costs';
import type { Pay } from './pay';
import { personCost } from './personCost';
import { postsOf } from './postsCut';
import type { Rates } from './rates';
import type { PostTypeSaving, Savings } from './savings';
import { surplusPeople } from './surplusPeople';

/**
 * What the headline says: posts cut × full cost of a post (a memo: no saving by itself), running cost saved, and how the
 * memo amount compares with revenue, posts, surplus people and supported people fewer. A post type whose posts change
 * and that has no cost leaves the sum unknown (null), never too small.
 * Example: 16 institution posts become 10 and a post costs 119,040 yuan: the memo is 6 × 119,040 = 714,240 yuan, a tenth of
 * a revenue of 7,142,400 yuan.
 */
export function savingsOf(reform: Reform, pay: Pay | null, rates: Rates | null, facts: Facts | null = null): Savings {
  const byPostType = POST_TYPES.map((type, place) => postTypeSaving(reform, type, fullCostOf(pay, rates, place)));
  const present = byPostType.filter(({ postsBefore, postsAfter }) => postsBefore !== 0 || postsAfter !== 0);
  const notCosted = present.filter(({ grossFen }) => grossFen === null).map(({ postType }) => postType);
  const withCuts = present.filter((saving) => saving.cut > 0);
  const cut = withCuts.reduce((sum, saving) => sum + Math.round(saving.cut * THOUSANDTHS), 0) / THOUSANDTHS;
  const isKnown = withCuts.every(({ grossFen }) => grossFen !== null);
  const grossFen = isKnown ? withCuts.reduce((sum, saving) => sum + saving.grossFen!, 0) : null;
  const revenue = factOf(facts, 'generalPublicBudgetRevenue');
  const surplus = surplusPeople(reform).total / THOUSANDTHS;
  const fewer = differenceOf(factOf(facts, 'supportedStaff'), factOf(facts, 'supportedStaffAfter'));
  return {
    byPostType: present,
    postsCut: cut,
    grossFen,
    notCosted,
    runningCost: runningCostOf(reform),
    shareOfRevenue: perOne(grossFen, revenue === null ? null : revenue * FEN),
    surplusPeople: surplus,
    supportedFewer: fewer,
    perPostFen: perOne(grossFen, cut),
    perSurplusFen: perOne(grossFen, surplus),
    perPersonFewerFen: perOne(grossFen, fewer),
  };
}

function fullCostOf(pay: Pay | null, rates: Rates | null, postType: number): number | null {
  const cost = pay ? personCost(pay, rates, postType) : 'noPayRow';
  return typeof cost === 'string' ? null : cost.totalFen;
}

function postTypeSaving({ agencies, after }: Reform, postType: PostType, postCostFen: number | null): PostTypeSaving {
  const before = postsOf(agencies, postType);
  const left = postsOf(after, postType);
  const cut = (before - left) / THOUSANDTHS;
  const grossFen = cut === 0 ? 0 : postCostFen === null ? null : Math.round(cut * postCostFen);
  return { postType, postsBefore: before / THOUSANDTHS, postsAfter: left / THOUSANDTHS, cut, postCostFen, grossFen };
}

function runningCostOf(reform: Reform): Savings['runningCost'] {
  const row = comparisonRows(reform).find(({ measure }) => measure === 'runningCost');
  if (!row) return null;
  const beforeFen = Math.round(row.before * FEN);
  const afterFen = Math.round(row.after * FEN);
  return { beforeFen, afterFen, savedFen: beforeFen - afterFen, percent: row.percent };
}

function factOf(facts: Facts | null, item: FactItem): number | null {
  return facts?.facts.get(item)?.amount ?? null;
}

function differenceOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((before - after) * THOUSANDTHS) / THOUSANDTHS;
}

/** An amount for each of what it is shared by; null where one of the two is unknown or there is nothing to share it by. */
function perOne(fen: number | null, by: number | null): number | null {
  return fen === null || by === null || by <= 0 ? null : fen / by;
}
