import { LEDGER_STATES, maskId } from '../../core/placement';
import type { LedgerState } from '../../core/placement';
import { CHANNELS, maskLongNumbers, monthText, NO_MONTH, NOT_STATED, POSITIONS } from '../../core/staffing';
import type { Month, Staff } from '../../core/staffing';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { PersonKey } from './personFields';
import type { PlacementFrame } from './placementFrame';

/** What the list says of somebody; those who need action come first. */
export interface PersonState {
  readonly state: LedgerState;
  readonly isOverdue: boolean;
}

/** The order of the list. */
const GROUPS: readonly PersonState[] = [
  { state: 'unplaced', isOverdue: true },
  { state: 'unplaced', isOverdue: false },
  { state: 'placed', isOverdue: true },
  { state: 'beyond', isOverdue: true },
  { state: 'beyond', isOverdue: false },
  { state: 'placed', isOverdue: false },
];

/** The people of the ledger by what is said of them, in each group in the order of the ledger: places in `placement.person`. */
export function personGroups(
  frame: PlacementFrame,
): { readonly of: PersonState; readonly people: readonly number[] }[] {
  const groups = GROUPS.map((of) => ({ of, people: [] as number[] }));
  for (let place = 0; place < frame.results.placement.person.length; place++) {
    const { state, isOverdue } = stateOf(frame, place);
    groups.find(({ of }) => of.state === state && of.isOverdue === isOverdue)!.people.push(place);
  }
  return groups.filter(({ people }) => people.length > 0);
}

/** `待安置、已逾期`. */
export function stateText({ people, peopleSheets }: SheetLocale, { state, isOverdue }: PersonState): string {
  const { placement: says } = people;
  return [says[state], ...(isOverdue ? [uncapitalised(says.overdue)] : [])].join(peopleSheets.wordSeparator);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function stateOf({ results }: PlacementFrame, place: number): PersonState {
  const { state, isOverdue } = results.placement;
  return { state: LEDGER_STATES[state[place]], isOverdue: isOverdue[place] === 1 };
}

/** What the list says of a person; the name only where names were asked for. */
export function personTexts(frame: PlacementFrame, place: number, number: number): Record<PersonKey, string | number> {
  const { results, words } = frame;
  const { placement, names } = results;
  const { staff } = placement;
  const person = placement.person[place];
  const row = placement.rows[placement.rowOf[place]];
  const channel = staff.channel[person];
  const state = stateOf(frame, place);
  return {
    number,
    county: row.county,
    unit: row.unit,
    former: maskLongNumbers(staff.unit[person]),
    postType: words.words.postTypes[row.postType],
    id: maskId(staff.personId[person]),
    name: names === null ? '' : names[person],
    position: positionText(staff, person, words),
    channel: channel === NOT_STATED ? '' : words.money.channels[CHANNELS[channel]],
    date: dateText(staff.placedOn[person] === NO_MONTH ? staff.exit[person] : staff.placedOn[person]),
    placeBy: dateText(staff.placeBy[person]),
    // Other words than the known ones could hold anything, a name as well.
    status: staff.placementStage[person] === NOT_STATED ? '' : maskLongNumbers(staff.status[person]),
    remark: isPlain(state, channel) ? '' : stateText(words, state),
  };
}

/** Whether the channel says all: placed by it, or waiting, and no date has passed. */
function isPlain({ state, isOverdue }: PersonState, channel: number): boolean {
  return !isOverdue && (state === 'placed' || (state === 'unplaced' && channel !== NOT_STATED));
}

/** Chief or deputy; '' for who is neither. */
export function positionText({ position }: Staff, person: number, words: SheetLocale): string {
  const found = position[person] === NOT_STATED ? 'none' : POSITIONS[position[person]];
  return found === 'none' ? '' : words.money.positions[found];
}

/** A month as `2025-06`; '' for none. */
export function dateText(month: Month): string {
  return month === NO_MONTH ? '' : monthText(month);
}
