import { csvColumns, parseCsv } from './parseCsv';

describe('parseCsv', () => {
  const cases: readonly [string, string, string[][]][] = [
    ['plain records', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['no line end at the end', 'a,b\r\n1,2', [['a', 'b'], ['1', '2']]],
    ['commas, quotes and line ends in quotes', '"1,234","say ""no""","two\nlines"\n', [['1,234', 'say "no"', 'two\nlines']]],
    ['empty fields', 'a,,\n,,""\n', [['a', '', ''], ['', '', '']]],
    ['a byte order mark', '\ufeffa\n1\n', [['a'], ['1']]],
    ['a quote within a plain field', 'a"b\n', [['a"b']]],
    ['nothing', '', []],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, text, expected) => {
    expect(parseCsv(text)).toEqual(expected);
  });

  test('a record of another length', () => {
    expect(() => parseCsv('a,b\n1,2\n3\n')).toThrow('Record 3 has 1 fields, the first has 2.');
  });

  test('an open quote', () => {
    expect(() => parseCsv('"a\n1\n')).toThrow('A quote is not closed.');
  });

  test('columns by header', () => {
    expect(csvColumns('x,y,z\n1,2,3\n', ['z', 'x'])).toEqual([{ z: '3', x: '1' }]);
    expect(() => csvColumns('x,y\n1,2\n', ['q'])).toThrow('The file has no column q.');
  });
});
