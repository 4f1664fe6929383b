import { fittedWidths } from '../../src/documents/counterparts/fittedWidths';
import type { HandoutColumn } from '../../src/documents/counterparts/fittedWidths';
import type { HandoutCell, HandoutGroup } from '../../src/documents/counterparts/handoutRow';
import { wideRow } from '../../src/documents/counterparts/handoutRow';
import { numberedLists } from '../../src/documents/counterparts/numberedLists';
import { textHeight } from '../../src/documents/counterparts/rowHeights';

const cell = (content: string): HandoutCell => ({ content, style: 'text' });
const column = (width: number, most?: number, fills = false): HandoutColumn => ({
  ...{ key: 'x', head: '', width, fills },
  ...(most === undefined ? {} : { most }),
});
const rowsOf = (...lines: string[][]): HandoutGroup[] => [{ rows: lines.map((row) => ({ cells: row.map(cell) })) }];

describe('widths of columns', () => {
  test.each<[string, HandoutColumn[], HandoutGroup[], number[]]>([
    ['as its lines need', [column(10, 20), column(5, 5, true)], rowsOf(['x'.repeat(12), '1']), [14, 156]],
    ['at least', [column(10, 20), column(5, 5, true)], rowsOf(['x', '1']), [10, 160]],
    ['at most', [column(10, 20), column(5, 5, true)], rowsOf(['x'.repeat(99), '1']), [20, 150]],
    ['the longest of several lines', [column(2, 20), column(5, 5, true)], rowsOf(['xxxx\nxxxxxxxx', '1']), [10, 160]],
    ['a Chinese sign counts two', [column(2, 20), column(5, 5, true)], rowsOf(['发展改革', '1']), [10, 160]],
    ['without texts', [column(10, 20), column(5, 5, true)], [], [10, 160]],
    ['without a column that fills', [column(10, 20), column(5)], rowsOf(['x'.repeat(12), '1']), [14, 5]],
    [
      'more than a page: back towards the least',
      [column(50, 100), column(50, 100), column(30, 30, true)],
      rowsOf(['x'.repeat(99), 'x'.repeat(99), '1']),
      [75, 75, 30],
    ],
  ])('%s', (_, columns, groups, widths) => {
    expect(fittedWidths(columns, groups)).toEqual(widths);
  });

  test('a few long lines and what stands over several columns do not widen a column', () => {
    const many = Array.from({ length: 20 }, () => ['x'.repeat(8), '1']);
    const wide = wideRow(cell('x'.repeat(90)), 2);
    const groups = [...rowsOf(...many, ['x'.repeat(60), '1']), { rows: [wide] }];
    expect(fittedWidths([column(2, 80), column(5, 5, true)], groups)).toEqual([10, 160]);
  });
});

describe('numbered lists', () => {
  const contents = (names: readonly string[], first = 1, width = 30) =>
    numberedLists(names, first, width).map(({ content }) => content);

  test.each<[string, string[], number, string[]]>([
    ['none', [], 1, []],
    ['one', ['Plans'], 1, ['1. Plans']],
    ['from a number on', ['Plans', 'Prices'], 3, ['3. Plans\n4. Prices']],
    ['Chinese', ['规划', '价格'], 1, ['1. 规划\n2. 价格']],
  ])('%s', (_, names, first, expected) => {
    expect(contents(names, first)).toEqual(expected);
  });

  test('a list that is too high for a row goes on in the next', () => {
    const names = Array.from({ length: 50 }, (_, i) => `Duty ${i + 1}`);
    const lists = contents(names).map(String);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.join('\n').split('\n')).toEqual(names.map((name, i) => `${i + 1}. ${name}`));
    for (const list of lists) expect(textHeight(list, 'text', 30)).toBeLessThanOrEqual(300);
  });

  test.each([
    ['Chinese', '职'.repeat(2000)],
    ['words', 'word '.repeat(800).trim()],
    ['one word', 'x'.repeat(3000)],
  ])('a name that is too long for a row goes on in the next: %s', (_, name) => {
    const lists = contents(['short', name, 'last']).map(String);
    for (const list of lists) expect(textHeight(list, 'text', 30)).toBeLessThanOrEqual(300);
    expect(lists.join('').replace(/\s/g, '')).toBe(`1.short2.${name}3.last`.replace(/\s/g, ''));
  });
});
