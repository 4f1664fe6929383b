import { readWorkbookTables } from '../../src/core';
import { followDuties } from '../../src/core/counterparts';
import { namesIn } from '../../src/core/counterparts/namesIn';
import { citySample, cityTables } from '../../assets/samples/city/city';
import { countyName } from '../../assets/samples/city/counties';
import { writeWorkbook } from '../../assets/samples/writeWorkbook';
import { applyOption } from './applySample';
import { openTables } from './openTables';

const tables = readWorkbookTables(cityTables());
const reform = applyOption(tables, '');
const followed = followDuties(reform, tables.duties!);

test('12 counties of 60 units with 6,000 duties are read and applied without an error', () => {
  expect(tables.found.map(({ kind, rowCount, used }) => [kind, rowCount, used])).toEqual([
    ['agencies', 720, true],
    ['plan', tables.plan!.count, true],
    ['duties', 6000, true],
    ['norms', 7, true],
  ]);
  expect(new Set(tables.agencies!.county).size).toBe(12);
  expect([...tables.issues, ...reform.issues]).toEqual([]);
});

test('each county forms the development and reform bureau, and their plans differ', () => {
  const { county, to, count } = tables.plan!;
  const formed = Array.from({ length: count }, (_, row) => row).filter((row) => to[row] === '县发展和改革局');
  expect(new Set(formed.map((row) => county?.[row])).size).toBe(12);
  const lengths = [...new Set(county)].map((name) => county!.filter((one) => one === name).length);
  expect(new Set(lengths).size).toBeGreaterThan(3);
});

test('each row is a duty; two of each county have no unit after, and each county moves three alone', () => {
  expect(followed.count).toBe(6000);
  expect([...followed.reason].filter((reason) => reason >= 0)).toHaveLength(24);
  expect(followed.issues.map(({ code }) => code)).toEqual(Array(12).fill('dutyWithoutUnit'));
  expect([...followed.movedAlone].filter(Boolean).length).toBeGreaterThanOrEqual(36);
});

test('the agencies state the duties that the duties table has', () => {
  const { amounts, count } = tables.agencies!;
  const found = new Float64Array(count);
  for (const unit of followed.unitBefore) if (unit >= 0) found[unit] += 1000;
  expect([...amounts.duties]).toEqual([...found]);
});

test('the duties face the 45 departments', () => {
  expect(new Set(tables.duties!.superior.flatMap(namesIn)).size).toBe(45);
});

test('it is the same at every call', () => {
  expect(cityTables(2, 700)).toEqual(cityTables(2, 700));
});

test.each([
  [1, 100],
  [2, 700],
  [3, 901],
])('%i counties with %i duties in all', (counties, dutiesInAll) => {
  const { agencies, duties } = readWorkbookTables(cityTables(counties, dutiesInAll));
  expect(new Set(agencies!.county).size).toBe(counties);
  expect(duties!.count).toBe(dutiesInAll);
});

test('more duties than the units can have are refused', () => {
  expect(() => cityTables(1, 100_000)).toThrow(new RangeError('A county of the made city has no 100000 duties.'));
});

test('names of counties', () => {
  expect([0, 1, 59, 60].map((place) => countyName(place).zh)).toEqual(['甲子县', '乙丑县', '癸亥县', '甲子县2']);
});

test('as a workbook it holds the same cells', async () => {
  const opened = await openTables(await writeWorkbook(citySample(2, 400, 'en')));
  const expected = citySample(2, 400, 'en').tables.map(({ headers, rows }) => [headers, ...rows]);
  expect(opened.map(({ values }) => values)).toEqual(expected);
});
