import { TABLES, type TableKind } from '../../../src/core';
import { matchHeaders } from '../../../src/core/table/matchHeaders';

const columnsOf = (headers: readonly string[], kind: TableKind = 'agencies'): Record<string, number> =>
  Object.fromEntries(matchHeaders(headers, kind).columns);

test('every header and every other spelling names its own column, in each table', () => {
  for (const kind of Object.keys(TABLES) as TableKind[]) {
    for (const { key, en, zh, also } of TABLES[kind]) {
      for (const header of [en, zh, ...also]) {
        expect({ kind, header, columns: columnsOf([header], kind) }).toEqual({ kind, header, columns: { [key]: 0 } });
      }
    }
  }
});

const spellings: readonly (readonly [string, string])[] = [
  ['公用经费（元）', 'runningCost'],
  ['公用经费(元/年)', 'runningCost'],
  ['RUNNING COST (yuan)', 'runningCost'],
  ['办公面积（㎡）', 'office'],
  ['Office space [m²]', 'office'],
  ['领导职数（正职）', 'chiefs'],
  ['领导职数副职', 'deputies'],
  ['县（区）', 'county'],
  ['*单位名称：', 'unit'],
  ['核定事业编制数', 'institutionPosts'],
  ['编制数 行政', 'adminPosts'],
  ['实有人数（事业）', 'institutionStaff'],
  ['Political–legal posts', 'politicalLegalPosts'],
  ['统一社会信用代码', 'code'],
];

test.each(spellings)('%s is the column %s', (header, key) => {
  expect(columnsOf([header])).toEqual({ [key]: 0 });
});

test('a header twice: the main spelling is read, else the first', () => {
  const match = matchHeaders(['单位', '单位名称', '行政编制', '核定行政编制'], 'agencies');
  expect(Object.fromEntries(match.columns)).toEqual({ unit: 1, adminPosts: 2 });
  expect(match.twice).toEqual([
    { key: 'unit', column: 0, used: 1 },
    { key: 'adminPosts', column: 3, used: 2 },
  ]);
});

test('a header that fits several columns is told from a total of them', () => {
  expect(matchHeaders(['单位名称', '机构性质', '编制数', '领导职数'], 'agencies').ambiguous).toEqual([
    { column: 2, fits: ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'] },
    { column: 3, fits: ['chiefs', 'deputies'] },
  ]);
  expect(matchHeaders(['单位名称', '编制数', '行政编制', '事业编制'], 'agencies').ambiguous).toEqual([]);
  expect(matchHeaders(['Unit 机构性质', '行政编制'], 'agencies').ambiguous).toEqual([
    { column: 0, fits: ['kind', 'unit'] },
  ]);
});

test('columns of the user are carried', () => {
  expect(matchHeaders(['Unit', 'Phone', 'Kind', '', '__proto__'], 'agencies').extra).toEqual([
    { header: 'Phone', column: 1 },
    { header: '__proto__', column: 4 },
  ]);
});
