import { overduePeople } from '../../../src/core/placement/overduePeople';
import { monthOf, staffOfPlaced, type Placed } from './smallPlacement';

/** A row with a status, so that statuses are kept. */
const OTHER: Placed = { status: 'under way' };

const isOverdue = (person: Placed, others: readonly Placed[] = [OTHER]): boolean =>
  overduePeople(staffOfPlaced([person, ...others]), monthOf(2025, 4))(0);

describe('to be placed by a month', () => {
  test.each<[string, Placed, boolean]>([
    ['that has passed, under way', { placeBy: '2025-03', status: 'under way' }, true],
    ['that has passed, without a status', { placeBy: '2025-03' }, true],
    ['that has passed, done', { placeBy: '2025-03', status: 'done' }, false],
    ['that is the current one', { placeBy: '2025-04' }, false],
    ['to come, though the exit date has passed', { placeBy: '2025-05', channel: 'retirement', exit: '2025-01' }, false],
    ['none', {}, false],
  ])('%s', (_name, person, expected) => {
    expect(isOverdue(person)).toBe(expected);
  });
});

describe('without it, the date of the placement', () => {
  test.each<[string, Placed, boolean]>([
    ['exit date passed, no status', { channel: 'retirement', exit: '2025-03' }, true],
    ['exit date passed, done', { channel: 'retirement', exit: '2025-03', status: 'done' }, false],
    ['exit date of this month', { channel: 'retirement', exit: '2025-04' }, false],
    [
      'placed on a month passed, under way',
      { channel: 'redeployment', placedOn: '2025-03', status: 'under way' },
      true,
    ],
    [
      'of another post the date of taking it up, not the exit',
      { channel: 'other', placedOn: '2025-08', exit: '2025-01' },
      false,
    ],
    [
      'of one who leaves the exit, not the other',
      { channel: 'transfer out', placedOn: '2025-01', exit: '2025-08' },
      false,
    ],
    ['waiting, whatever the dates', { channel: 'waiting', placedOn: '2025-01', exit: '2025-01' }, false],
  ])('%s', (_name, person, expected) => {
    expect(isOverdue(person)).toBe(expected);
  });
});

describe('where no row states a status', () => {
  test.each<[string, Placed, boolean]>([
    ['a placement whose date has passed counts as done', { channel: 'retirement', exit: '2025-03' }, false],
    ['also when it was to be done before', { channel: 'other', placedOn: '2025-03', placeBy: '2025-02' }, false],
    ['somebody not placed by the month is overdue', { placeBy: '2025-03' }, true],
    ['as is a placement without a date', { channel: 'other', placeBy: '2025-03' }, true],
  ])('%s', (_name, person, expected) => {
    expect(isOverdue(person, [{}])).toBe(expected);
  });
});
