import { SHEET_KEYS } from '../../src/workbook';
import { asWritten } from '../../src/workbook/cellContent';
import { asRectangles, equalRuns } from '../../src/workbook/rectangles';
import { fingerprintOf, readMark, writeMark } from '../../src/workbook/sheetMark';
import { allowedName, freeName } from '../../src/workbook/sheetNames';

describe('asWritten keeps texts texts', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['-', "'-"],
    ['@name', "'@name"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    ["'quoted", "''quoted"],
    ['0012', "'0012"],
    ['１２', "'１２"],
    ['140930198501010011', "'140930198501010011"],
    ['2025-3', "'2025-3"],
    ['TRUE', "'TRUE"],
    ['May 4', "'May 4"],
    ['#REF!', "'#REF!"],
    ['￥5', "'￥5"],
    ['县委办公室', '县委办公室'],
    ['Planning bureau', 'Planning bureau'],
    ['', ''],
    [12, 12],
    [true, true],
  ])('%p is written as %p', (content, written) => {
    expect(asWritten(content)).toBe(written);
  });
});

describe('sheet names', () => {
  test('what Excel refuses is taken out', () => {
    expect(allowedName('a/b\\c?d*e[f]g:h')).toBe('a b c d e f g h');
    expect(allowedName("'quoted'")).toBe('quoted');
    expect(allowedName('x'.repeat(40))).toBe('x'.repeat(31));
    expect(allowedName('  ')).toBe('Sheet');
  });

  test('a taken name gets the first free number, in any case and within 31 characters', () => {
    expect(freeName('概览', ['数据'])).toBe('概览');
    expect(freeName('概览', ['概览', '概览 2'])).toBe('概览 3');
    expect(freeName('Overview', ['OVERVIEW'])).toBe('Overview 2');
    expect(freeName('y'.repeat(31), ['y'.repeat(31)])).toBe(`${'y'.repeat(29)} 2`);
  });
});

describe('rectangles', () => {
  test('runs in rows are joined downwards when they are equal', () => {
    const cells = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 1],
      [4, 0],
    ].map(([row, column]) => ({ row, column }));
    expect(asRectangles(cells)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 4, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test('equal amounts side by side are one run', () => {
    expect(
      equalRuns([
        [0, 9],
        [1, 9],
        [2, 5],
        [4, 5],
      ]),
    ).toEqual([
      { first: 0, count: 2, amount: 9 },
      { first: 2, count: 1, amount: 5 },
      { first: 4, count: 1, amount: 5 },
    ]);
  });
});

describe('the mark of a sheet', () => {
  const written = {
    row: 0,
    column: 0,
    formulas: [
      ['title', ''],
      ['=REFORM.COMPARE(A[#All])', 12],
      [7, 9],
    ],
  };
  const spills = [[1, 0, 5, 1]] as const;

  test('is read back as it was written, and nothing else is taken for one', () => {
    const mark = {
      key: 'overview',
      state: 'complete',
      name: '概览',
      fingerprint: 'ab',
      spills: [[1, 0, 5, 1]],
    } as const;
    expect(readMark(writeMark(mark))).toEqual(mark);
    for (const key of SHEET_KEYS) {
      expect(readMark(writeMark({ key, state: 'building' }))).toEqual({ key, state: 'building' });
      expect(readMark(writeMark({ key, state: 'kept' }))).toEqual({ key, state: 'kept' });
    }
    for (const other of ['', 'null', '{}', '{"key":"other"}', '[', 12, undefined]) expect(readMark(other)).toBeNull();
  });

  test('the fingerprint follows contents, not results, nor the addresses in formulas', () => {
    const before = fingerprintOf(written, spills);
    const changed = (row: number, column: number, content: unknown) =>
      fingerprintOf(
        {
          ...written,
          formulas: written.formulas.map((line, i) =>
            line.map((old, j) => (i === row && j === column ? content : old)),
          ),
        },
        spills,
      );
    expect(changed(2, 0, 8)).toBe(before);
    expect(changed(1, 0, '=REFORM.COMPARE(B[#All])')).toBe(before);
    expect(changed(1, 1, 13)).not.toBe(before);
    expect(changed(0, 1, 'a remark')).not.toBe(before);
    expect(changed(1, 0, '=SUM(A1)')).not.toBe(before);
    expect(changed(1, 0, 36)).not.toBe(before);
  });
});
