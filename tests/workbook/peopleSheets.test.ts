import type { RawTable } from '../../src/core';
import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets, saveSettings, sheetUnavailable, type SheetKey, type SheetsRequest } from '../../src/workbook';
import { readWorkbookTables } from '../../src/core';
import { asTestTables, excelWith, sheetNames } from './testWorkbook';

const KEYS = ['placement', 'seats', 'checks', 'claims', 'tasks'] as const satisfies readonly SheetKey[];
const VALUES: SheetsRequest = { sheets: KEYS, mode: 'values', option: '' };

function table(name: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet: name, table: `${name}Table`, headerRow: 0, firstColumn: 0 } };
}

const AGENCIES = table('Agencies', [
  ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Chief posts', 'Deputy posts'],
  ['Park Centre', 'Public institution', 5, 5, 1, 1],
  ['River Centre', 'Public institution', 5, 4, 1, 1],
]);
const PLAN = table('Plan', [
  ['Operation', 'From', 'To', 'Kind', 'Effective'],
  ['merge', 'Park Centre', 'Green Centre', 'Public institution', '2025-01-01'],
  ['merge', 'River Centre', 'Green Centre', 'Public institution', '2025-01-01'],
]);
const APPROVED = table('Approved', [
  ['Unit', 'Institution posts', 'Chief posts', 'Deputy posts', 'Document'],
  ['Green Centre', 6, 1, 1, 'No. 1'],
]);
const PEOPLE = [...'ABCDEFGHI'].map((letter, place) => [
  ...[`ID2025${letter}0${place}`, `Nemo ${letter}`, place < 5 ? 'Park Centre' : 'River Centre', 'Institution'],
  ...['male', `19${70 + place}-05`, 'cadre', place === 0 ? 'chief' : '', place === 1 ? 'village and grid work' : ''],
]);
const STAFF = table('Staff', [
  ['Person ID', 'Name', 'Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Position', 'Channel'],
  ...PEOPLE,
]);
const NORMS = table('Norms', [
  ['Rule', 'Kind', 'From', 'To', 'Limit'],
  ['public institutions in all', '', '', '', 0],
]);
const CLAIMS = table('Claims', [
  ['Figure', 'Before', 'After', 'Change', 'Percent', 'Source', 'Note'],
  ['Public institutions', '2', '1', '', '-40%', 'Gazette', ''],
]);
const TASKS = table('Tasks', [
  ['Task', 'Unit', 'Owner', 'Due', 'Done', 'Evidence'],
  ['Issue the document', 'Green Centre', 'Office', '2025-03-31', 'no', ''],
]);
const ALL = [AGENCIES, PLAN, APPROVED, STAFF, NORMS, CLAIMS, TASKS];

/** A formula that calls one of our functions. */
const CALL = /"formula":"REFORM\./;

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

async function create(request: SheetsRequest = VALUES, tables: readonly RawTable[] = ALL) {
  excel = await excelWith(asTestTables(tables));
  return createSheets(request, sheetLocales);
}

/** Everything that stands in the sheets of ours. */
function texts(names: readonly string[]): string {
  const found: string[] = [];
  for (const name of names) {
    excel.model.sheet(name).eachRow((row) => row.eachCell((cell) => found.push(JSON.stringify(cell.value))));
  }
  return found.join('\n');
}

test('the five sheets about people and checks stand in their order', async () => {
  const report = await create();
  expect(report.outcome).toBe('written');
  expect(report.written.map(({ key }) => key)).toEqual(KEYS);
  const names = ['Placement ledger', 'Seats', 'Checks', 'Claims checked', 'Closing tasks'];
  expect(sheetNames(excel).slice(-5)).toEqual(names);
});

test('live sheets hold formulas of the ledgers; without the tables of people nothing of them is made', async () => {
  const report = await create({ ...VALUES, mode: 'live' });
  expect(report.outcome).toBe('written');
  expect(texts(['Placement ledger'])).toMatch(CALL);
  expect(texts(['Seats'])).toMatch(CALL);
  excel.close();
  const without = await create(VALUES, [AGENCIES, PLAN]);
  expect(without.outcome).toBe('noTables');
  const tables = readWorkbookTables([AGENCIES, PLAN]);
  expect(KEYS.map((key) => sheetUnavailable(key, tables))).toEqual([
    ...['noStaff', 'noStaff', 'noNorms', 'noClaims', 'noTasks'],
  ]);
});

test('people named in another order than that of the formula: values, and it says so', async () => {
  excel = await excelWith(asTestTables(ALL));
  await saveSettings({ surplusOrder: 'lastIn' });
  const report = await createSheets({ ...VALUES, sheets: ['placement', 'seats'], mode: 'live' }, sheetLocales);
  expect(report).toMatchObject({ valuesBecause: 'order', valueSheets: ['Placement ledger'] });
  expect(texts(['Placement ledger'])).not.toMatch(CALL);
  expect(texts(['Seats'])).toMatch(CALL);
});

test('no name and no whole ID stands anywhere unless names are asked for, and then in the ledger alone', async () => {
  const report = await create();
  const names = report.written.map(({ name }) => name);
  expect(texts(names)).not.toMatch(/Nemo|ID2025/);
  expect(texts(['Placement ledger'])).toContain('…5B01');
  excel.close();
  const named = await create({ ...VALUES, withNames: true });
  expect(texts(['Placement ledger'])).toMatch(/Nemo/);
  expect(texts(named.written.map(({ name }) => name))).not.toMatch(/ID2025/);
  expect(texts(named.written.map(({ name }) => name).filter((name) => name !== 'Placement ledger'))).not.toMatch(
    /Nemo/,
  );
});

test('a figure that differs without a note makes every sheet not final; a note ends that', async () => {
  const report = await create({ ...VALUES, sheets: ['overview', 'claims'] });
  const { notFinal } = sheetLocales.en.sheets;
  expect(report.issues.map(({ code }) => code)).toContain('claimDiffers');
  expect(texts(['Overview'])).toContain(notFinal(1, 0));
  excel.close();
  const [headers, [figure, ...rest]] = CLAIMS.values;
  const noted = table('Claims', [headers, [figure, ...rest.slice(0, -1), 'printed before the last change']]);
  const tables = ALL.map((one) => (one === CLAIMS ? noted : one));
  const after = await create({ ...VALUES, sheets: ['overview', 'claims'] }, tables);
  expect(after.issues.map(({ code }) => code)).not.toContain('claimDiffers');
  expect(texts(['Overview'])).not.toContain('Not final');
  excel.close();
  // The institutions as printed do not add up to the units, which agree with the tables.
  const untied = table('Claims', [
    headers,
    [figure, '2', '2', ...rest.slice(2, -1), 'printed before the last change'],
    ['Organs and institutions', '', '', '-1', '', 'Gazette', ''],
  ]);
  await create(
    { ...VALUES, sheets: ['overview', 'claims'] },
    ALL.map((one) => (one === CLAIMS ? untied : one)),
  );
  expect(texts(['Overview'])).toContain(notFinal(0, 1));
});

test('the sheets Checks and Closing tasks say what is wrong with the units of duties and tasks, and Done dates to come', async () => {
  const duties = table('Duties', [
    ['Duty', 'Superior', 'Unit'],
    ['Flood control', 'City water bureau', 'Dam Office'],
  ]);
  const [headers, [task, , ...rest]] = TASKS.values;
  const tasks = table('Tasks', [
    headers,
    [task, 'Dam Office', ...rest],
    [task, 'Green Centre', 'Office', '', '2199-01-01', 'No. 1'],
  ]);
  const given = [AGENCIES, PLAN, APPROVED, NORMS, duties, tasks];
  const codesOf = async (sheet: SheetKey) =>
    (await create({ ...VALUES, sheets: [sheet] }, given)).issues.map(({ code }) => code);
  const ofChecks = await codesOf('checks');
  excel.close();
  const ofTasks = await codesOf('tasks');
  expect(ofChecks.filter((code) => !ofTasks.includes(code))).toEqual(['unknownUnitOfDuty']);
  expect(ofTasks.filter((code) => !ofChecks.includes(code))).toEqual(['unknownUnitOfTask', 'doneLater']);
});
