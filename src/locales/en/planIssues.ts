import type { InCells, PlanIssueFacts } from '../../core/plan/planIssues';
import { words } from './words';

const { operations, kinds } = words;

const quoted = (texts: readonly string[], last: string): string => {
  const marked = texts.map((text) => `“${text}”`);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} ${last} ${marked[marked.length - 1]}`;
};
const count = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 3 });
const meant = (likely: readonly string[]): string =>
  likely.length > 0 ? ` Did you mean ${quoted(likely, 'or')}?` : '';
const at = ({ cells, rows }: InCells): string =>
  cells.length > 0
    ? `cells ${cells.join(', ')}`
    : `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')} of the table`;

const stated = { kind: 'kinds', grade: 'grades', to: 'supervising units' };

function kindWord(word: string): string {
  return Object.hasOwn(kinds, word) ? kinds[word as keyof typeof kinds] : word;
}

/** Each says what was found, the rule and what to do. The place (sheet, cell) is put in front by `describeIssue`. */
export const planIssues: { readonly [C in keyof PlanIssueFacts]: (facts: PlanIssueFacts[C]) => string } = {
  unknownUnit: ({ unit, likely }) =>
    `“${unit}” is not in the agencies table and no row of the plan forms it.${meant(likely)} This is not applied. Write the unit as in the agencies table.`,
  ambiguousUnit: ({ unit, counties }) =>
    `Several counties have a unit “${unit}”: ${counties.join(', ')}. This is not applied. Add a County column and enter the county.`,
  targetNeverCreated: ({ unit, likely }) =>
    `“${unit}” does not exist and no row forms it.${meant(likely)} This is not applied. Write the unit as in the agencies table, or add a merge or create row for it.`,
  neverFormed: ({ unit }) =>
    `“${unit}” is never formed, because no row that forms it could be applied. This is not applied either. Correct those rows first, or write a unit of the agencies table.`,
  cellMissing: ({ operation, column }) =>
    `“${operations[operation]}” needs “${column}”, which is blank. The row is not applied. Enter the unit.`,
  cellNotUsed: ({ operation }) =>
    `This cell has no meaning with “${operations[operation]}” and is not used. Clear it, or use “${operations.transfer}” to move a part.`,

  unknownOption: ({ option, options }) =>
    options.length > 0
      ? `No row of the plan belongs to option ${option}. The options are ${options.join(', ')}. Only rows for every option are applied; choose one of these.`
      : `The plan has no options, so there is no option ${option}. Only rows for every option are applied. Enter options in the Option column, or ask for none.`,
  optionChosen: ({ option, options }) =>
    `The plan has the options ${options.join(', ')} and none was chosen; option ${option} is applied.`,

  unitMovedTwice: ({ unit, operations: found, ...where }) =>
    `“${unit}” is sent to different places (${found.map((one) => operations[one]).join(', ')}) in ${at(where)}. A unit can end only once, so none of these rows is applied and the unit stays. Leave one of them.`,
  rowTwice: ({ unit, ...where }) =>
    `The same operation on “${unit}” stands in ${at(where)}. It is applied once. Delete the others, or state what differs.`,
  statedTwice: ({ unit, key, found, taken, ...where }) =>
    `Different ${stated[key]} are stated for “${unit}” in ${at(where)}: ${found.map(kindWord).join(', ')}. “${kindWord(taken)}” is taken. Write the same in all of them.`,
  createdTwice: ({ unit, ...where }) =>
    `“${unit}” is created by several rows, in ${at(where)}. Their posts are added up. Keep one row with all the posts.`,
  cycle: ({ units, ...where }) =>
    `These units hand on to each other in a ring: ${[...units, units[0]].join(' → ')} (${at(where)}). None of these rows is applied and the units stay. Change the row that leads back.`,

  sharesAbove: ({ unit, percent, ...where }) =>
    `The shares of “${unit}” come to ${count(percent)} %, more than 100 %, in ${at(where)}. None of them is applied. Lower them to 100 % or less.`,
  morePostsMoved: ({ unit, postType, moved, there, ...where }) =>
    `${count(moved)} posts (${words.measures[`${postType}Posts`].toLowerCase()}) are to move out of “${unit}”, which has ${count(there)}, in ${at(where)}. None of these rows is applied. Lower the posts.`,
  moreDutiesMoved: ({ unit, moved, there, ...where }) =>
    `${count(moved)} duties are to move out of “${unit}”, which has ${count(there)}, in ${at(where)}. None of these rows is applied. Correct the duties of the unit, or take out rows.`,
  nothingStated: ({ from, to }) =>
    `What moves from “${from}” to “${to}” is not stated, so nothing moves. Enter a share, posts or a duty, or use “${operations.transferWhole}”.`,
  postsOfSeveral: ({ units }) =>
    `Posts are stated for ${quoted(units, 'and')} together, and how many each gives is not known. The row is not applied. Give each unit a row of its own.`,
  sameUnit: ({ unit, operation }) =>
    `“${unit}” is both where “${operations[operation]}” starts and where it leads. Nothing moves. Enter another unit.`,

  nameTaken: ({ unit, name }) =>
    `“${unit}” cannot be renamed to “${name}”, because the agencies table has a unit of that name. The row is not applied. Use “${operations.merge}” if the one goes into the other, or choose another name.`,
  alreadyExists: ({ unit }) =>
    `“${unit}” is to be created but is in the agencies table already. The row is not applied. Use “${operations.merge}” or “${operations.transfer}” to add to it, or choose another name.`,
  kindMissing: ({ unit }) =>
    `“${unit}” is created from nothing and its kind is blank. The row is not applied. Enter its kind.`,
  gradeMissing: ({ unit }) =>
    `“${operations.regrade}” needs the new grade of “${unit}”, which is blank. The row is not applied. Enter the grade.`,
  plateMissing: ({ unit }) =>
    `The name of the plate that “${unit}” gets is blank. The row is not applied. Enter it in the column Name plate.`,
  unitEnds: ({ unit, operation }) =>
    `“${operations[operation]}” has no effect, because another row ends “${unit}”. Write it for the unit it goes into.`,
  bodyWithPosts: ({ unit, posts }) =>
    `“${unit}” is a deliberative body and gets ${count(posts)} posts. Such a body has no posts of its own. Check its kind, or give the posts to the unit that runs it.`,
  peopleWithoutUnit: ({ unit, people }) =>
    `“${unit}” is abolished and its ${count(people)} people have no unit after it. They are shown as surplus. Enter in To the unit that takes them.`,

  notAfterReform: ({ unit, goesTo, likely }) =>
    `“${unit}” is not a unit after the reform.${goesTo === null ? meant(likely) : ` It has become part of “${goesTo}”.`} The row is not used. Write a unit as it is called after the reform.`,
  approvedTwice: ({ unit, ...where }) =>
    `Different figures are stated for “${unit}” in ${at(where)}. None of them is used and the sums stay. Leave one row.`,
};
