import { failureOf, startExcel, type StartedExcel } from '../startedExcel';

async function withAgencies(): Promise<StartedExcel> {
  const excel = startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = [
      ['单位名称', '行政编制'],
      ['县委办公室', 12],
      ['县政府办公室', 15],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = '机构';
    await context.sync();
  });
  return excel;
}

describe('tables through the Excel client', () => {
  test('a table is found in the workbook with its columns, header and rows', async () => {
    const { run } = await withAgencies();
    await run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/style,items/showTotals');
      await context.sync();
      expect(tables.items.map(({ name, style, showTotals }) => [name, style, showTotals])).toEqual([
        ['机构', 'TableStyleMedium2', false],
      ]);
      const table = tables.items[0];
      const columns = table.columns.load('items/name,items/index');
      const whole = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,address');
      const sheet = table.worksheet.load('name');
      const byName = context.workbook.tables.getItemOrNullObject('无此表');
      await context.sync();
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['单位名称', 0],
        ['行政编制', 1],
      ]);
      expect([whole.address, body.address, sheet.name]).toEqual(['Sheet1!B2:C4', 'Sheet1!B3:C4', 'Sheet1']);
      expect(header.values).toEqual([['单位名称', '行政编制']]);
      expect(body.values).toEqual([
        ['县委办公室', 12],
        ['县政府办公室', 15],
      ]);
      expect(byName.isNullObject).toBe(true);
    });
  });

  test('rows are added and formulas that name the table follow', async () => {
    const { run } = await withAgencies();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('机构');
      const sum = context.workbook.worksheets.getActiveWorksheet().getRange('F1');
      sum.formulas = [['=SUM(机构[行政编制])']];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[27]]);
      table.rows.add(undefined, [
        ["'教育局", 9],
        ["'体育局", 4],
      ]);
      const range = table.getRange().load('address');
      sum.load('values');
      table.rows.load('count');
      await context.sync();
      expect([range.address, sum.values[0][0], table.rows.count]).toEqual(['Sheet1!B2:C6', 40, 4]);
      table.rows.getItemAt(0).delete();
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[28]]);
    });
  });

  test("a name in use, an overlap and a missing table are refused with Excel's codes", async () => {
    const { run } = await withAgencies();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('E1:E2', true);
      await context.sync();
    });
    const tables = (work: (tables: Excel.TableCollection) => void) =>
      failureOf(
        run(async (context) => {
          work(context.workbook.tables);
          await context.sync();
        }),
      );
    expect(await tables((all) => (all.getItem('Table1').name = '机构'))).toBe('ItemAlreadyExists');
    expect(await tables((all) => (all.getItem('Table1').name = '1机构'))).toBe('InvalidArgument');
    expect(await tables((all) => all.add('Sheet1!C4:D6', true))).toBe('InvalidOperation');
    expect(await tables((all) => all.getItem('Table9').getRange().load('address'))).toBe('ItemNotFound');
  });

  test('a table can be resized, styled, turned into cells and deleted', async () => {
    const { run, model } = await withAgencies();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('机构');
      table.resize('B2:D5');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      const columns = table.columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['单位名称', '行政编制', 'Column3']);
      table.convertToRange();
      await context.sync();
    });
    expect(model.tables()).toEqual([]);
    expect(model.sheet('Sheet1').getCell('B3').value).toBe('县委办公室');
  });

  test('typing below a table makes it larger', async () => {
    const { model, run } = await withAgencies();
    model.enter('Sheet1', 4, 1, '档案局');
    await run(async (context) => {
      const range = context.workbook.tables.getItem('机构').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C5');
    });
  });
});
