import type { FunctionsMetadata } from '../../../src/workbench/model/functionsMetadata';
import { WorkbookModel } from '../../../src/workbench/model/WorkbookModel';
import { loadFunctions } from '../../../src/workbench/protocol/loadFunctions';

const METADATA: FunctionsMetadata = {
  namespace: 'TEST',
  functions: [
    { id: 'LIST', name: 'LIST', parameters: [{ name: 'count', type: 'number' }], result: { dimensionality: 'matrix' } },
    {
      id: 'SEEN',
      name: 'SEEN',
      parameters: [
        { name: 'area', dimensionality: 'matrix' },
        { name: 'one', type: 'any', optional: true },
      ],
    },
    {
      id: 'RATIO',
      name: 'RATIO',
      parameters: [
        { name: 'whole', type: 'number' },
        { name: 'part', type: 'number' },
      ],
    },
  ],
};

const SCRIPT = `
  CustomFunctions.associate('LIST', (count) => Array.from({ length: count }, (_, row) => ['row ' + (row + 1), row + 1]));
  CustomFunctions.associate('SEEN', (area, one, invocation) => JSON.stringify([area, one, typeof invocation, typeof window, typeof Excel, typeof process]));
  CustomFunctions.associate('RATIO', (whole, part) => {
    if (part === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Row 1 has no staff. Enter a number above 0.');
    if (part < 0) throw new Error('a fault');
    return whole / part;
  });
`;

function startedModel(): WorkbookModel {
  const model = WorkbookModel.blank();
  model.registerFunctions(METADATA, loadFunctions(SCRIPT, METADATA).call);
  return model;
}

function columnOf(model: WorkbookModel, column: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    const cell = model.sheet('Sheet1').findCell(row + 1, column + 1);
    const content = cell?.formula === undefined ? cell?.value : cell.result;
    return typeof content === 'object' && content !== null && 'error' in content ? content.error : (content ?? '');
  });
}

function enter(model: WorkbookModel, row: number, column: number, typed: string): void {
  model.enter('Sheet1', row, column, typed);
  model.calculate();
}

describe('custom functions in cells', () => {
  test('a result spills, grows and shrinks, and formulas over it follow at once', () => {
    const model = startedModel();
    enter(model, 0, 5, '2');
    enter(model, 0, 0, '=TEST.LIST(F1)');
    enter(model, 0, 3, '=SUM(B1:B9)');
    expect(columnOf(model, 0, 4)).toEqual(['row 1', 'row 2', '', '']);
    expect(columnOf(model, 3, 1)).toEqual([3]);
    enter(model, 0, 5, '4');
    expect([columnOf(model, 0, 5), columnOf(model, 3, 1)]).toEqual([['row 1', 'row 2', 'row 3', 'row 4', ''], [10]]);
    expect(model.spillOf('Sheet1', 0, 0)).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
    enter(model, 0, 5, '3');
    expect([columnOf(model, 0, 5), columnOf(model, 3, 1)]).toEqual([['row 1', 'row 2', 'row 3', '', ''], [6]]);
    enter(model, 0, 5, '1');
    expect([columnOf(model, 0, 3), columnOf(model, 1, 2), columnOf(model, 3, 1)]).toEqual([
      ['row 1', '', ''],
      [1, ''],
      [1],
    ]);
    enter(model, 0, 0, '');
    expect([columnOf(model, 0, 2), columnOf(model, 1, 2), model.spillOf('Sheet1', 0, 0)]).toEqual([
      ['', ''],
      ['', ''],
      undefined,
    ]);
  });

  test('a cell in the way blocks the spill until it is emptied', () => {
    const model = startedModel();
    enter(model, 0, 0, '=TEST.LIST(3)');
    enter(model, 0, 6, '=TEST.LIST(2)');
    enter(model, 1, 0, 'mine');
    expect([columnOf(model, 0, 3), columnOf(model, 1, 3), columnOf(model, 6, 2)]).toEqual([
      ['#SPILL!', 'mine', ''],
      ['', '', ''],
      ['row 1', 'row 2'],
    ]);
    enter(model, 1, 0, '');
    expect(columnOf(model, 0, 3)).toEqual(['row 1', 'row 2', 'row 3']);
    enter(model, 4, 0, 'below');
    enter(model, 0, 0, '=TEST.LIST(6)');
    expect(columnOf(model, 0, 5)).toEqual(['#SPILL!', '', '', '', 'below']);
  });

  test('writing the spilled values over the spill keeps them', () => {
    const model = startedModel();
    enter(model, 0, 0, '=TEST.LIST(2)');
    [
      ['row 1', '1'],
      ['row 2', '2'],
    ].forEach((cells, row) => cells.forEach((cell, column) => model.enter('Sheet1', row, column, cell)));
    model.calculate();
    expect([columnOf(model, 0, 2), columnOf(model, 1, 2)]).toEqual([
      ['row 1', 'row 2'],
      [1, 2],
    ]);
  });

  test('arguments arrive as Excel hands them over, and no browser is there', () => {
    const model = startedModel();
    enter(model, 0, 0, '5');
    enter(model, 1, 1, 'text');
    enter(model, 4, 0, '=TEST.SEEN(A1:B2)');
    enter(model, 5, 0, '=test.seen(A1,TRUE)');
    const rest = ['object', 'undefined', 'undefined', 'undefined'];
    expect(
      columnOf(model, 0, 6)
        .slice(4)
        .map((text) => JSON.parse(String(text))),
    ).toEqual([
      [
        [
          [5, ''],
          ['', 'text'],
        ],
        null,
        ...rest,
      ],
      [[[5]], true, ...rest],
    ]);
  });

  test('an error keeps its sentence as long as the cell shows it', () => {
    const model = startedModel();
    enter(model, 0, 0, '=TEST.RATIO(10,B1)');
    expect([columnOf(model, 0, 1), model.messageAt('Sheet1', 0, 0)]).toEqual([
      ['#VALUE!'],
      'Row 1 has no staff. Enter a number above 0.',
    ]);
    enter(model, 0, 1, '-1');
    expect([columnOf(model, 0, 1), model.messageAt('Sheet1', 0, 0)]).toEqual([['#VALUE!'], undefined]);
    enter(model, 0, 1, '4');
    expect([columnOf(model, 0, 1), model.messageAt('Sheet1', 0, 0)]).toEqual([[2.5], undefined]);
    enter(model, 0, 1, '=NA()');
    expect(columnOf(model, 0, 1)).toEqual(['#N/A']);
    enter(model, 1, 0, '=TEST.RATIO(1)');
    expect(columnOf(model, 0, 2)[1]).toBe('#VALUE!');
  });

  test('a function that the script does not associate is a fault', () => {
    expect(() => loadFunctions('CustomFunctions.associate("LIST", () => 1)', METADATA)).toThrow('SEEN');
  });

  test('INDEX with one number counts along a row or a column', () => {
    const model = WorkbookModel.blank();
    ['10', '20', '30'].forEach((typed, column) => model.enter('Sheet1', 0, column, typed));
    const formulas = [
      'INDEX(A1:C1,2)',
      'INDEX($A$1:$C$1,3)+1',
      'INDEX(A1:A3,1)',
      'INDEX(A1:C1,4)',
      'INDEX({1,2,3},2)',
      'SUM(INDEX(A1:C2,1))',
      'INDEX(A1:C1,1,2)',
      'index(A1:C1,"x")',
    ];
    formulas.forEach((formula, row) => model.enter('Sheet1', row, 5, `=${formula}`));
    model.calculate();
    expect(columnOf(model, 5, formulas.length)).toEqual([20, 31, 10, '#REF!', 2, 60, 20, '#VALUE!']);
  });

  test('manual calculation waits to be asked', () => {
    const model = startedModel();
    model.enter('Sheet1', 0, 0, '=1+1');
    model.calculationMode = 'Manual';
    model.calculate();
    expect(columnOf(model, 0, 1)).toEqual(['']);
    model.calculate({ evenWhenManual: true });
    expect(columnOf(model, 0, 1)).toEqual([2]);
  });
});
