import { parseTabbedText, toTabbedText } from '../../src/workbench/grid/clipboard';

test.each<[string, string[][]]>([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a', [['a']]],
  ['', [['']]],
  ['a\t\tb', [['a', '', 'b']]],
  ['"two\nlines"\tx', [['two\nlines', 'x']]],
  ['"says ""no"""', [['says "no"']]],
  ['"never closed\tx', [['"never closed', 'x']]],
  ['5" pipe\tx', [['5" pipe', 'x']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
])('reads %j', (text, rows) => {
  expect(parseTabbedText(text)).toEqual(rows);
});

test('what is written is read back', () => {
  const rows = [
    ['plain', 'with\ttab', 'with "quotes"'],
    ['', 'line\nbreak', '0012'],
  ];
  expect(parseTabbedText(toTabbedText(rows))).toEqual(rows);
});
