import { readTyped } from '../../../src/workbench/model/typedEntry';

describe('what a typed text becomes', () => {
  test.each([
    ['', { kind: 'blank' }],
    ['机构', { kind: 'text', text: '机构' }],
    ["'007", { kind: 'text', text: '007' }],
    ['007', { kind: 'number', number: 7 }],
    ['-3.5', { kind: 'number', number: -3.5 }],
    ['1,964', { kind: 'number', number: 1964, numberFormat: '#,##0' }],
    ['1,96', { kind: 'text', text: '1,96' }],
    ['8.2%', { kind: 'number', number: 0.082, numberFormat: '0.00%' }],
    ['1e3', { kind: 'number', number: 1000 }],
    ['true', { kind: 'truth', truth: true }],
    ['#n/a', { kind: 'error', error: '#N/A' }],
    ['2024-02-29', { kind: 'number', number: 45351, numberFormat: 'm/d/yyyy' }],
    ['2023-02-29', { kind: 'text', text: '2023-02-29' }],
    ['2024年3月1日', { kind: 'number', number: 45352, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ['3/1/2024', { kind: 'number', number: 45352, numberFormat: 'm/d/yyyy' }],
    ['12:00', { kind: 'number', number: 0.5, numberFormat: 'h:mm' }],
    ['=SUM(A1)', { kind: 'formula', formula: 'SUM(A1)' }],
    [
      '=REFORM.COUNT(机构[#全部],"[#全部]",方案[[#标题],[单位]])',
      { kind: 'formula', formula: 'REFORM.COUNT(机构[#All],"[#全部]",方案[[#Headers],[单位]])' },
    ],
    ['+A1', { kind: 'formula', formula: 'A1' }],
    ['-A1', { kind: 'formula', formula: '-A1' }],
    ['=', { kind: 'text', text: '=' }],
    ['１２', { kind: 'text', text: '１２' }],
  ])('%s', (typed, entry) => {
    expect(readTyped(typed)).toEqual(entry);
  });

  test('in a cell of format text everything stays text', () => {
    expect(readTyped('0012', '@')).toEqual({ kind: 'text', text: '0012' });
    expect(readTyped('=A1', '@')).toEqual({ kind: 'text', text: '=A1' });
  });
});
