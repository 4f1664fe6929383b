import type { StaffIssueFacts } from '../../core/staffing/staffIssues';
import { moneyWords } from './moneyWords';
import { peopleWords } from './peopleWords';
import { words } from './words';

const count = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
const people = (number: number): string => `${count(number)} ${number === 1 ? 'person' : 'people'}`;
const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const yesOrNo = [words.yes, words.no];

type ChoiceKey = StaffIssueFacts['unknownWord']['key'];

/** The words of a column of choices that are offered. */
const choices: Record<ChoiceKey, readonly string[]> = {
  postType: Object.values(words.postTypes),
  sex: Object.values(moneyWords.sexes),
  category: Object.values(moneyWords.categories),
  position: Object.values(moneyWords.positions),
  channel: Object.values(moneyWords.channels),
  surplus: yesOrNo,
  countyLeader: yesOrNo,
  database: yesOrNo,
  status: Object.values(peopleWords.placementStages),
};
const withoutWord: Record<ChoiceKey, string> = {
  postType: 'The person has no post type until it is corrected.',
  sex: 'The person is shown as staying until it is corrected.',
  category: 'A woman is shown as staying until it is corrected.',
  position: 'It is taken as none.',
  channel: 'The person is taken as waiting to be placed until it is corrected.',
  surplus: 'It is taken as blank until it is corrected.',
  countyLeader: 'The row is taken as a person of the unit until it is corrected.',
  database: 'The person is taken as outside the special database until it is corrected.',
  status: 'It is shown as it stands and does not say whether the person is placed.',
};

/** What a month that cannot be read leads to, by its column. */
const MONTH_EFFECTS: Readonly<Record<string, string>> = {
  birth: 'The person is shown as staying until it is corrected.',
  exitDate: 'The person goes by age until it is corrected.',
  effective: 'When the reform takes effect is not known until it is corrected, and the first year with it.',
  started: 'Who came last is not known of this person until it is corrected.',
  placeBy: 'The person has no time limit until it is corrected.',
  placedOn: 'When the person was placed is not known until it is corrected.',
  leftPost: 'The person is taken as still holding the leader post until it is corrected.',
  poolUntil: 'The person is taken as outside the pool until it is corrected.',
};

/** Each says what was found, the rule and what to do. The place (sheet, cell) is put in front by `describeIssue`. */
export const staffIssues: { readonly [C in keyof StaffIssueFacts]: (facts: StaffIssueFacts[C]) => string } = {
  badMonth: ({ found, column, likely }) =>
    `“${found}” is not a year and month${likely === null ? '' : ` (did you mean ${likely}?)`}. ${MONTH_EFFECTS[column] ?? MONTH_EFFECTS.birth} Enter a date, or year and month such as 1970-05.`,
  ambiguousMonth: ({ found, readings: [first, second] }) =>
    `${found} may be ${first} or ${second}, because a 0 at the end of a number is not kept. It is not used until it is clear; enter ${first} or ${second}.`,
  birthInFuture: ({ found }) =>
    `Born in ${found}, the person would be under 16. It is not used, and the person is shown as staying. Correct the date.`,
  birthTooEarly: ({ found }) =>
    `Born in ${found}, the person would be over 100. It is not used, and the person is shown as staying. Correct the date.`,
  birthMissing: ({ people: number }) =>
    `${people(number)} ${number === 1 ? 'has' : 'have'} no birth date and so no retirement month; shown as staying. Enter year and month of birth, such as 1970-05.`,
  categoryMissing: ({ people: number }) =>
    `The category of ${number === 1 ? '1 woman' : `${count(number)} women`} is blank. Cadres and workers retire at different ages, so there is no retirement month; shown as staying. Enter cadre or worker.`,
  sexMissing: ({ people: number }) =>
    `The sex of ${people(number)} is blank. Men and women retire at different ages, so there is no retirement month; shown as staying. Enter male or female.`,
  unknownWord: ({ found, key }) =>
    `“${found}” is not a word of this column. ${withoutWord[key]} Accepted: ${choices[key].join(', ')}.`,
  noPostTypes: () =>
    'The staff table has no column “Post type”. People cannot be set against surplus by post type, and only those with pay of their own are costed. Add the column.',
  personTwice: ({ personId, firstRow, firstCell }) =>
    `The person ID “${personId}” stands in the table twice, first in ${firstCell ?? `row ${firstRow}`}. One person counts once; this row is left out. Remove one of the rows, or correct the ID.`,
  hoursMissing: ({ found }) =>
    `The hourly rate ${found} has no weekly hours beside it; the person is not costed. Enter the hours a week, or annual pay.`,
  badHours: ({ found }) =>
    `${found} hours are more than the 168 of a week; the person is not costed. Enter the hours of one week.`,
  absurdPay: ({ found, annualYuan }) =>
    `Pay of ${found} comes to ${count(annualYuan)} yuan a year, not between 1,000 and 5,000,000; the person is not costed. Correct it, or the unit of money in the header.`,
  exitDateMissing: ({ channel }) =>
    `The channel “${moneyWords.channels[channel]}” has no exit date; the person leaves by age. Enter the month in which the person leaves.`,
  exitBeforeBirth: ({ found }) =>
    `The exit date ${found} comes before the person is 16. It is not used, and the person goes by age. Correct the exit date or the birth.`,
  exitTooEarly: ({ found, earliest }) =>
    `Retirement in ${found} is earlier than flexible early retirement allows (${earliest}). The date is taken as it stands; check whether another rule applies, such as the Civil Servant Law.`,
  retirementPassed: ({ month, people: number }) =>
    `${people(number)} reached retirement before the first year (${month} in this row); counted as gone from the start. If they are still paid, enter an exit date.`,
  exitPassed: ({ month, people: number }) =>
    `${people(number)} left more than a year before the first year by the exit date (${month} in this row); counted as gone from the start. Delete rows of people who are not paid any more.`,
  unknownUnitOfPerson: ({ unit, people: number, likely }) =>
    `“${unit}” is not in the agencies table${likely.length === 0 ? '' : ` (did you mean ${quoted(likely)}?)`}. Its ${people(number)} ${number === 1 ? 'is' : 'are'} paid and counted, but set against no surplus. Use the same name in both tables.`,
  morePlacedThanSurplus: ({ unit, placed, surplus }) =>
    `${people(placed)} of “${unit}” ${placed === 1 ? 'has' : 'have'} a channel, but its surplus is ${count(surplus)}. The others are shown as placed beyond the surplus. Check the channels, or the posts of the unit.`,
  staffCountDiffers: ({ units, unit, stated, rows }) =>
    `In ${units === 1 ? '1 unit' : `${count(units)} units`} the staff table does not have as many people as the agencies table states, such as “${unit}”: ${count(stated)} stated, ${count(rows)} listed. Surplus follows the agencies table, leaving the staff table. Please align them.`,
};
