import { pageCapacity } from '../../src/documents';
import type { HandoutCell, HandoutGroup } from '../../src/documents/counterparts/handoutRow';
import { handoutPage } from '../../src/documents/handoutPage';
import type { HandoutFrame } from '../../src/documents/handoutPage';

const WIDTHS = [10, 10];
const SETUP = { paper: 'A4', orientation: 'landscape' } as const;
/** Points of which ten fit a page without head rows, and eleven do not. */
const ROW = 48.75;

const bare: HandoutFrame = { widths: WIDTHS, setup: SETUP, headHeights: [], repeated: 0 };
const cell = (content: string, again?: string): HandoutCell => ({
  content,
  style: 'text',
  ...(again === undefined ? {} : { again }),
});

/** A group of rows of one height; the name stands in a merged cell before them. */
function group(name: string, rows: number, more: Partial<HandoutGroup> = {}): HandoutGroup {
  const shared = cell(name, `${name} again`);
  return {
    rows: Array.from({ length: rows }, (_, i) => ({ cells: [shared, cell(`${i + 1}`)], height: ROW })),
    ...more,
  };
}

const pages = (groups: readonly HandoutGroup[], frame = bare) => handoutPage(groups, frame).pageBreaks;

test('the page that these tests count in', () => {
  expect(pageCapacity(WIDTHS, SETUP)).toBe(502);
});

test.each<[string, HandoutGroup[], number[], number[]]>([
  ['nothing', [], [], []],
  ['all on one page', [group('A', 6), group('B', 4)], [0, 6], []],
  ['a group that does not fit goes to the next page', [group('A', 6), group('B', 5)], [0, 6], [6]],
  ['a group of a whole page', [group('A', 10), group('B', 10)], [0, 10], [10]],
  [
    'one that needs more begins where there is room',
    [group('A', 6), group('B', 5), group('C', 12)],
    [0, 6, 11],
    [6, 16],
  ],
  ['and on a new page where little is left', [group('A', 7), group('B', 12)], [0, 7], [7, 17]],
  ['what is left of its last page is used', [group('A', 14), group('B', 6)], [0, 14], [10]],
  ['a group that begins a page', [group('A', 2), group('B', 2, { newPage: true })], [0, 2], [2]],
  ['the first begins the first page anyway', [group('A', 2, { newPage: true }), group('B', 2)], [0, 2], []],
  ['three pages of one group', [group('A', 25)], [0], [10, 20]],
])('%s', (_, groups, firstRows, pageBreaks) => {
  const laid = handoutPage(groups, bare);
  expect(laid.firstRows).toEqual(firstRows);
  expect(laid.pageBreaks).toEqual(pageBreaks);
  expect(laid.endRow).toBe(groups.reduce((sum, { rows }) => sum + rows.length, 0));
});

test('rows above the groups count on the first page, the repeated ones on every page', () => {
  const headed: HandoutFrame = { ...bare, headHeights: [ROW, ROW, ROW], repeated: 1 };
  expect(pages([group('A', 7), group('B', 9), group('C', 9)], headed)).toEqual([10, 19]);
});

test('the first group stays below the title: it is divided when the first page has too little room for it', () => {
  const headed: HandoutFrame = { ...bare, headHeights: [ROW, ROW, ROW], repeated: 1 };
  expect(pages([group('A', 8), group('B', 1)], headed)).toEqual([10]);
});

test('a group of 8 needs more than the first page leaves, not more than a page: it goes to the second one', () => {
  const headed: HandoutFrame = { ...bare, headHeights: [ROW, ROW, ROW], repeated: 1 };
  expect(pages([group('A', 1), group('B', 8)], headed)).toEqual([4]);
});

test('a merged cell that a page cuts begins again with what it says then', () => {
  const { cells, merges } = handoutPage([group('A', 12)], bare);
  expect(cells.filter(({ column }) => column === 0)).toEqual([
    { row: 0, column: 0, content: 'A', style: 'text' },
    { row: 10, column: 0, content: 'A again', style: 'text' },
  ]);
  expect(merges).toEqual([
    { row: 0, column: 0, rows: 10, columns: 1 },
    { row: 10, column: 0, rows: 2, columns: 1 },
  ]);
});

test('a long group ends its pages where a merged cell ends, if the page is full enough', () => {
  const [first, second] = [cell('first'), cell('second')];
  const rows = (end: number) =>
    Array.from({ length: 12 }, (_, i) => ({ cells: [i < end ? first : second, cell(`${i}`)], height: ROW }));
  expect(pages([{ rows: rows(7) }])).toEqual([7]);
  expect(pages([{ rows: rows(3) }])).toEqual([10]);
});

test('no page ends below a heading', () => {
  const heading = { cells: [cell('heading'), null], height: ROW, keepsNext: true };
  const tall = { cells: [cell('tall'), null], height: ROW * 8.5 };
  expect(pages([group('A', 4), { rows: [heading, tall, ...group('B', 3).rows] }])).toEqual([4, 6]);
  const { rows } = group('C', 5);
  expect(pages([{ rows: [...group('B', 9).rows, heading, ...rows] }])).toEqual([9]);
});

test('a row alone on its page is as high as it needs, at most 409 points', () => {
  const long = cell('x'.repeat(2000));
  const { heights, pageBreaks } = handoutPage([{ rows: [{ cells: [long, null] }, { cells: [long, null] }] }], bare);
  expect(heights.get(0)! + heights.get(1)!).toBe(818);
  expect(pageBreaks).toEqual([1]);
});

test('what a merged cell needs is spread over its rows', () => {
  const tall = cell('a\nb\nc\nd\ne');
  const { heights } = handoutPage([{ rows: [{ cells: [tall, cell('1')] }, { cells: [tall, cell('2')] }] }], bare);
  expect([...heights.values()]).toEqual([34.5, 34.5]);
});

test('blocks over rows and columns are one merged area', () => {
  const block = cell('block');
  const { cells, merges } = handoutPage([{ rows: [{ cells: [block, block] }, { cells: [block, block] }] }], bare);
  expect(cells).toEqual([{ row: 0, column: 0, content: 'block', style: 'text' }]);
  expect(merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});

test('groups are not changed', () => {
  const groups = Object.freeze([Object.freeze(group('A', 12))]);
  const before = JSON.stringify(groups);
  handoutPage(groups, bare);
  expect(JSON.stringify(groups)).toBe(before);
});
