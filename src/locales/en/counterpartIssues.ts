import type { ApprovalIssueFacts } from '../../core/approvals/approvalIssues';
import type { NormRule } from '../../core/checks/norms';
import type { CounterpartIssueFacts } from '../../core/counterparts/counterpartIssues';
import type { InCells } from '../../core/plan/planIssues';
import { checkWords } from './checkWords';
import { counterpartWords } from './counterpartWords';
import { words } from './words';

type Facts = CounterpartIssueFacts & ApprovalIssueFacts;

const quoted = (texts: readonly string[], last: string): string => {
  const marked = texts.map((text) => `“${text}”`);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} ${last} ${marked[marked.length - 1]}`;
};
/** Some rules of norms, by their names. */
const named = (rules: readonly NormRule[]): string => rules.map((rule) => checkWords.normRules[rule]).join(', ');
const count = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 3 });
const meant = (likely: readonly string[]): string =>
  likely.length > 0 ? ` Did you mean ${quoted(likely, 'or')}?` : '';
const at = ({ cells, rows }: InCells): string =>
  cells.length > 0
    ? `${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(', ')}`
    : `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')} of the table`;
const first = (cell: string | null, row: number): string => cell ?? `row ${row}`;
const ofUnit = (unit: string): string => (unit === '' ? ' without a unit' : ` of “${unit}”`);
const duties = (number: number): string => `${count(number)} ${number === 1 ? 'duty' : 'duties'}`;
const isAre = (number: number): string => `${number === 1 ? 'duty is' : `${count(number)} duties are`}`;
const stages = { before: 'before the reform', after: 'after the reform' };

const columns: Record<CounterpartIssueFacts['likelySameName']['key'], string> = {
  superior: 'superior departments',
  superiorSection: 'superior sections',
  section: 'sections',
  townshipOffice: 'township offices',
  deputy: 'deputies',
};

/** Each says what was found, the rule and what to do. The place (sheet, cell) is put in front by `describeIssue`. */
export const counterpartIssues: { readonly [C in keyof Facts]: (facts: Facts[C]) => string } = {
  dutyNameMissing: ({ unit, superior }) =>
    `The duty is blank${unit + superior === '' ? '' : ` (${[unit, superior].filter((name) => name !== '').join(', ')})`}; the row is left out. Enter the duty, or clear the row.`,
  dutyWithoutUnit: ({ duty }) =>
    `No unit is stated for “${duty}”, so it is listed as without a unit. Enter the unit that has it, or assign it in the plan.`,
  unknownUnitOfDuty: ({ unit, duties: number, likely }) =>
    `“${unit}” is not in the agencies table and no row of the plan forms it.${meant(likely)} Its ${isAre(number)} listed as without a unit. Write the unit as in the agencies table.`,
  ambiguousUnitOfDuty: ({ unit, counties, duties: number }) =>
    `Several counties have a unit “${unit}”: ${counties.join(', ')}. Its ${isAre(number)} listed as without a unit. Add a County column and enter the county.`,
  dutyTwice: ({ duty, unit, firstRow, firstCell }) =>
    `“${duty}”${ofUnit(unit)} stands in the table twice with the same counterparts, first in ${first(firstCell, firstRow)}. It counts once; this row is not counted. Delete one of the rows, or correct the duty.`,
  dutyRepeated: ({ duty, unit, firstRow, firstCell }) =>
    `“${duty}”${ofUnit(unit)} stands in the table with other counterparts, too, first in ${first(firstCell, firstRow)}. It counts once, with all of them. If these are two duties, give them different names.`,
  likelySameName: ({ key, names, rows, firstRow, firstCell }) =>
    `${quoted(names, 'and')} are likely the same: they differ in spaces, width, case or punctuation alone. They are kept apart as two ${columns[key]}. Write one of them throughout; ${rows === 1 ? '1 row has' : `${count(rows)} rows have`} the second one, and the first one begins in ${first(firstCell, firstRow)}.`,
  dutyNotFound: ({ duty, unit, likely }) =>
    unit === ''
      ? `No duty “${duty}” is without a unit.${meant(likely)} Nothing moves. Write the duty as in the duties table, or enter in From the unit that has it.`
      : `The duties table has no duty “${duty}” of “${unit}”.${meant(likely)} Nothing moves. Write the duty as in the duties table.`,
  dutyMovedTwice: ({ duty, units, ...where }) =>
    `“${duty}” is sent to different units (${units.join(', ')}) in ${at(where)}. A duty can go to one unit, so none of these rows moves it. Leave one of them.`,
  dutyCycle: ({ duty, units, ...where }) =>
    `These units hand on “${duty}” in a ring: ${[...units, units[0]].join(' → ')} (${at(where)}). None of these rows moves it. Change the row that leads back.`,
  dutiesOfDivided: ({ unit, duties: number, to }) =>
    `“${unit}” is divided, and no row says where ${duties(number)} of it should go; ${number === 1 ? 'it goes' : 'they go'} to “${to}”, which takes the largest share. Add a row with a duty for each that goes elsewhere.`,
  dutyCountDiffers: ({ unit, stated, found }) =>
    `The agencies table states ${duties(stated)} for “${unit}”, the duties table has ${count(found)}. Counterparts follow the duties table, the structure the stated number. Please align them.`,

  unknownNorm: ({ found }) =>
    `${found === '' ? 'The rule is blank' : `“${found}” is not a rule that is checked`}; the row is not used. Enter a rule such as ${named(['organCap', 'leastPosts', 'deputySeats', 'superiorsPerUnit', 'dutiesPerUnit'])}; the help lists all of them under Norms.`,
  unknownNormKind: ({ found }) =>
    `“${found}” is not a kind; the row is not used. Enter a kind as in the agencies table, such as ${words.kinds.governmentDepartment}, or leave the cell blank where the norm holds for all.`,
  unknownSeverity: ({ found }) =>
    `“${found}” is not a severity; the norm is used with the severity that is usual for its rule. Enter ${Object.values(checkWords.severities).join(', ')}, or leave the cell blank.`,
  normWithoutLimit: ({ rule }) => `The limit of “${rule}” is blank; the row is not used. Enter the limit.`,
  normRangeReversed: ({ from, to }) =>
    `From (${count(from)}) is above To (${count(to)}), so no unit is in this range; the row is not used. Exchange the two, or leave one blank where there is no end.`,
  normTwice: ({ rule, firstRow, firstCell }) =>
    `“${rule}” stands in the table twice for the same units with different limits, first in ${first(firstCell, firstRow)}. The stricter one is used. Keep one of the two.`,

  matterMissing: ({ step }) =>
    `The matter${step === '' ? '' : ` of the step “${step}”`} is blank; the row is left out. Enter the matter in every row, or clear the row.`,
  stepMissing: ({ matter }) =>
    `A step of “${matter}” has no name; its row is left out, and the time of this stage is not worked out. Enter the step, or clear the row.`,
  unknownStage: ({ found }) =>
    `${found === '' ? 'The stage is blank' : `“${found}” is not a stage`}; the row is left out, and the time of its matter is not worked out. Enter ${counterpartWords.stages.before} or ${counterpartWords.stages.after}.`,
  daysMissing: ({ matter, step }) =>
    `The working days of the step “${step}” of “${matter}” are blank; the time of the matter in this stage is not worked out. Enter the days, or 0 where it is done at once.`,
  tooManyDays: ({ found, limit }) =>
    `${found} is more than ${count(limit)} days, and no step takes that long: probably a date or another unit. The time of the matter in this stage is not worked out. Enter the number of days.`,
  stepTwice: ({ step, matter, stage, firstRow, firstCell }) =>
    `The step “${step}” stands twice in “${matter}” ${stages[stage]}, first in ${first(firstCell, firstRow)}. It cannot be told which counts, so the time of this stage is not worked out. Delete one of them, or give it a name of its own.`,
  unknownStep: ({ found, matter, likely }) =>
    `“${found}” is no step of “${matter}” in this stage.${meant(likely)} The time of this stage is not worked out. Write the step before as in the column of steps.`,
  stepCycle: ({ matter, stage, steps, ...where }) =>
    steps.length === 1
      ? `The step “${steps[0]}” of “${matter}” ${stages[stage]} waits for itself (${at(where)}). The time of this stage is not worked out. Correct the step before.`
      : `These steps of “${matter}” ${stages[stage]} wait for each other in a ring: ${[...steps, steps[0]].join(' → ')} (${at(where)}). The time of this stage is not worked out. Correct the step before in the one that leads back.`,
  oneStageOnly: ({ matter, stage }) =>
    `“${matter}” has steps ${stages[stage]} only, so there is nothing to compare. Add its steps ${stages[stage === 'before' ? 'after' : 'before']}.`,
};
