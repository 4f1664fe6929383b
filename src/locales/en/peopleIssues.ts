import type { PeopleIssueFacts } from '../../core/placement/peopleIssues';

type Sentences = { [C in keyof PeopleIssueFacts]: (facts: PeopleIssueFacts[C]) => string };

const people = (number: number): string => `${number.toLocaleString('en-US')} ${number === 1 ? 'person' : 'people'}`;

/** Sentences about issues of placements and leader seats. */
export const peopleIssues: Sentences = {
  placementDateMissing: ({ people: number }) =>
    `${people(number)} placed in another post ${number === 1 ? 'has' : 'have'} no Placed on date; counted as placed when the reform takes effect. Enter the date.`,
  placedWithoutPostType: ({ people: number }) =>
    `${people(number)} with a channel or marked surplus ${number === 1 ? 'has' : 'have'} no post type and cannot be set against surplus. Enter the post type.`,
  markedBeyondSurplus: ({ unit, people: number }) =>
    `${people(number)} of “${unit}” ${number === 1 ? 'is' : 'are'} marked surplus but not in the ledger: fewer people of their post type are surplus. Check the column Surplus, or the posts of the unit.`,
  doneWithoutChannel: () =>
    'The status says done, but no channel says by what; the person counts as not placed. Enter the channel.',
  placedTwiceLikely: ({ firstRow, firstCell }) =>
    `Name, birth and sex are those of the person in ${firstCell ?? `row ${firstRow}`}, and both have a channel: probably one person under two IDs. Check, and remove one of the rows.`,
  noLeadersFound: () =>
    'Leader seats are granted, but nobody in the staff table is a chief or a deputy, so every seat is shown as vacant. Enter chief or deputy in the column “Position”; job titles are not taken for leader posts.',
  poolExpired: ({ month }) =>
    `The time in the pool ended in ${month}. Arrange a post or a retirement for the person, or enter a new month.`,
  rankWithoutLeft: ({ rank }) =>
    `A promotion to “${rank}” is entered, but not when the person left the leader post; it is not counted among those who left. Enter the month in “Left leader post”.`,
  databaseFlag: ({ reason }) =>
    reason === 'notLeader'
      ? 'The special database is for leaders whom the reform concerns; this person holds no leader post, left none and is not in the pool. Take the person out, or enter the position.'
      : 'The special database is for leaders of the units that the reform concerns; the plan does not change the unit of this person. Take the person out, or check the unit.',
  unknownUnitOfSeat: ({ unit, likely }) =>
    `“${unit}”, where a county leader holds a seat, is not in the agencies table${likely.length === 0 ? '' : ` (did you mean ${likely.map((name) => `“${name}”`).join(', ')}?)`}. It is set against no seats. Use the same name in both tables.`,
};
