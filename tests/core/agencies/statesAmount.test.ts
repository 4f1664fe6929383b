import { readAgencies, type CellValue } from '../../../src/core';
import { statesAmount } from '../../../src/core/agencies/statesAmount';
import { frozen } from '../table/texts';

function statedOf(cells: readonly CellValue[], header = '正职职数'): boolean[] {
  const rows = cells.map((cell, place): CellValue[] => [`站${place}`, '事业单位', cell]);
  const { agencies } = readAgencies(frozen({ values: [['单位名称', '机构性质', header], ...rows] }));
  return cells.map((_, agency) => statesAmount(agencies!, ['chiefs'])(agency));
}

test('the example of the comment: 1, 0 and blank', () => {
  expect(statedOf([1, 0, ''])).toEqual([true, true, false]);
});

test.each<[CellValue, boolean]>([
  ['0', true],
  ['２', true],
  [0.0001, true], // counts as 0 thousandths, and is a figure
  [' ', false],
  ['—', false],
  ['若干', false],
  [-1, false],
  [{ error: '#REF!' }, false],
  ['#REF!', false],
  [null, false],
  [undefined, false],
  [true, false],
])('%j: %s', (cell, expected) => {
  expect(statedOf([cell])).toEqual([expected]);
});

test('a column that is not there states nothing; of several measures one is enough', () => {
  expect(statedOf([1], '备注')).toEqual([false]);
  const { agencies } = readAgencies({
    values: [
      ['Unit', 'Kind', 'Chief posts', 'Deputy posts'],
      ['Archive', 'Public institution', '', 0],
      ['Library', 'Public institution', '', ''],
    ],
  });
  const states = statesAmount(agencies!, ['chiefs', 'deputies', 'leaders']);
  expect([states(0), states(1)]).toEqual([true, false]);
});
