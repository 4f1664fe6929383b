import { readFileSync } from 'node:fs';
import { applyPlan, readWorkbookTables, type Reform, type WorkbookTables } from '../../src/core';
import { describeWith, sharedPath } from '../environment';
import { exactSum, exactTotal, groupBy } from './exactSum';
import { csvColumns } from './parseCsv';
import { writeAndOpen } from './writeAndOpen';

/** The staffing tables of two departments, September 2013: a line a kind of post, in fractions of full time. */
const FILES = ['decc-2013-junior.csv', 'bis-2013-junior.csv'];
const POSTS = 'Number of Posts in FTE';
const NEW_DEPARTMENT = 'Department for Business, Energy and Industrial Strategy';
const STRATEGY = 'Department of Energy and Climate Change / Strategy';

interface UnitPosts {
  readonly unit: string;
  readonly department: string;
  readonly texts: readonly string[];
}

function readUnits(): UnitPosts[] {
  const lines = FILES.flatMap((file) => {
    const text = readFileSync(sharedPath('data', 'organograms', file)!, 'utf8');
    return csvColumns(text, ['Parent Department', 'Organisation', 'Unit', POSTS]);
  });
  const groups = groupBy(lines, (line) => `${line.Organisation} / ${line.Unit}`);
  return [...groups].map(([unit, ofUnit]) => ({
    unit,
    department: ofUnit[0]['Parent Department'],
    texts: ofUnit.map((line) => line[POSTS]),
  }));
}

/** Every unit goes to the new department; `shared` units give it only that part and stay with the rest. */
async function openWorkbook(units: readonly UnitPosts[], shares: ReadonlyMap<string, number>): Promise<WorkbookTables> {
  const agencies = units.map(({ unit, department, texts }) => {
    const posts = Number(exactSum(texts)) / 1000;
    return [unit, 'Government department', department, posts, posts];
  });
  const plan = units.map(({ unit }) => {
    const share = shares.get(unit);
    return [share === undefined ? 'merge' : 'transfer', unit, NEW_DEPARTMENT, 'Government department', share ?? ''];
  });
  const headers = ['Unit', 'Kind', 'Supervising unit', 'Administrative posts', 'Administrative in post'];
  return readWorkbookTables(
    await writeAndOpen([
      { name: 'Agencies', headers, rows: agencies },
      { name: 'Plan', headers: ['Operation', 'From', 'To', 'Kind', 'Share'], rows: plan },
    ]),
  );
}

function amountOf(reform: Reform, unit: string): bigint {
  return BigInt(reform.after.amounts.adminPosts[reform.after.unit.indexOf(unit)]);
}

describeWith(['shared'], 'organograms of DECC and BIS, 2013', () => {
  const units = sharedPath() === null ? [] : readUnits();
  const total = exactSum(units.flatMap(({ texts }) => texts));
  let merged: WorkbookTables;
  let reform: Reform;

  beforeAll(async () => {
    merged = await openWorkbook(units, new Map());
    reform = applyPlan(merged.agencies!, merged.plan);
  });

  test('there are 683 lines of 17 units of two departments', () => {
    expect(units).toHaveLength(17);
    expect(new Set(units.map(({ department }) => department)).size).toBe(2);
    expect(units.flatMap(({ texts }) => texts)).toHaveLength(683);
    expect(total).toBe(2_851_450n);
  });

  test('fractions of full time are taken as they are and reported once', () => {
    expect(merged.issues.map(({ code, severity }) => [code, severity])).toEqual([['fractionalPosts', 'warning']]);
    expect(merged.agencies!.fractional).toBe(true);
    units.forEach(({ texts }, place) => {
      expect(BigInt(merged.agencies!.amounts.adminPosts[place])).toBe(exactSum(texts));
    });
  });

  test('the department of July 2016 holds exactly the posts and people of both', () => {
    expect(reform.issues).toEqual([]);
    expect(reform.after.unit).toEqual([NEW_DEPARTMENT]);
    expect(amountOf(reform, NEW_DEPARTMENT)).toBe(total);
    expect(exactTotal(reform.after.amounts.adminStaff)).toBe(total);
  });

  test.each([0.5, 0.35, 1 / 3, 0.001, 0.999])(
    'a unit that gives a share of %p loses no thousandth of a post',
    async (share) => {
      const tables = await openWorkbook(units, new Map([[STRATEGY, share]]));
      const shared = applyPlan(tables.agencies!, tables.plan);
      const ofStrategy = exactSum(units.find(({ unit }) => unit === STRATEGY)!.texts);
      const stays = amountOf(shared, STRATEGY);
      expect(shared.issues).toEqual([]);
      expect(exactTotal(shared.after.amounts.adminPosts)).toBe(total);
      expect(exactTotal(shared.after.amounts.adminStaff)).toBe(total);
      expect(Math.abs(Number(stays) - Number(ofStrategy) * (1 - share))).toBeLessThan(1);
    },
  );
});
