import type { Finding } from '../../core/checks/finding';
import type { NormRule } from '../../core/checks/norms';

/** What of a finding a remedy speaks of. */
export type RemedyFacts = Pick<Finding, 'unitName' | 'found' | 'limit'>;

/** Made once: a finding has up to two numbers, and there may be many findings. */
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const count = (amount: number): string => numbers.format(amount);
/** How much is too much or too little, free of the dust of subtraction. */
const off = ({ found, limit }: RemedyFacts): number => Math.round(Math.abs(found - limit) * 1000) / 1000;
const some = (amount: number, one: string, many: string): string => `${count(amount)} ${amount === 1 ? one : many}`;
const units = (facts: RemedyFacts): number => Math.ceil(off(facts));
const raised = (cap: string, { limit }: RemedyFacts): string => `, or have the ${cap} of ${count(limit)} raised`;
const outOf = (facts: RemedyFacts, one: string, many: string): string =>
  `Take ${some(units(facts), one, many)} from “${facts.unitName}”`;
const lighten = ({ unitName }: RemedyFacts, what: string): string =>
  `Move duties from “${unitName}” to other units, or add people to it: ${what}`;

/** What would mend each finding, with its figures. */
export const normRemedies: Readonly<Record<NormRule, (facts: RemedyFacts) => string>> = {
  organCap: (facts) => `Cut ${some(units(facts), 'more organ', 'more organs')}${raised('cap', facts)}`,
  institutionCap: (facts) =>
    `Cut ${some(units(facts), 'more public institution', 'more public institutions')}${raised('cap', facts)}`,
  deliberativeCap: (facts) =>
    `Abolish or merge ${some(units(facts), 'more deliberative body', 'more deliberative bodies')}${raised('cap', facts)}`,
  leaderCap: (facts) => `Cut ${some(units(facts), 'more leader seat', 'more leader seats')}${raised('total', facts)}`,
  leastPosts: (facts) =>
    `Merge “${facts.unitName}” with another unit, or give it ${some(off(facts), 'more post', 'more posts')} within the total`,
  leaderSeats: (facts) => `${outOf(facts, 'leader seat', 'leader seats')}${raised('limit', facts)}`,
  chiefSeats: (facts) =>
    `${outOf(facts, 'chief seat', 'chief seats')}, or have ${units(facts) === 1 ? 'it' : 'them'} approved as an exception`,
  deputySeats: (facts) => `${outOf(facts, 'deputy seat', 'deputy seats')}${raised('limit', facts)}`,
  mixedPosts: (facts) =>
    `Change ${some(off(facts), 'post', 'posts')} of “${facts.unitName}” to the sort it should have (administrative in organs, institution posts in institutions), or move ${off(facts) === 1 ? 'it' : 'them'} to a unit of that sort`,
  deliberativePosts: (facts) =>
    `Withdraw ${some(off(facts), 'post', 'posts')} or people of “${facts.unitName}”, or move them to the unit that does its work`,
  outsideCount: ({ unitName }) =>
    `Enter no under Counts toward cap for “${unitName}” in the agencies table, or mend its kind`,
  outsideReform: ({ unitName }) => `Take the rows about “${unitName}” out of the plan, or change them to keep`,
  superiorsPerUnit: (facts) =>
    `Move duties from “${facts.unitName}” to other units, so that it answers to ${some(units(facts), 'superior department', 'superior departments')} fewer`,
  dutiesPerUnit: (facts) => `Move ${some(units(facts), 'duty', 'duties')} from “${facts.unitName}” to other units`,
  dutiesPerPerson: (facts) => lighten(facts, `${some(off(facts), 'duty', 'duties')} a person too many`),
  superiorsPerPerson: (facts) =>
    lighten(facts, `${some(off(facts), 'superior department', 'superior departments')} a person too many`),
  surplusYears: ({ limit }) =>
    `Find channels or earlier dates for more people, so that no surplus is left within ${some(limit, 'year', 'years')}`,
};
