import { arrivedEvents, failureOf, startExcel } from '../startedExcel';

describe('limits and failures of the host', () => {
  test('a member that the host lacks is named, not ignored', async () => {
    const { run } = startExcel();
    const lacking = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name');
      await context.sync();
    });
    await expect(lacking).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.shapes'),
    });
  });

  test('nothing runs while a cell is being edited', async () => {
    const { run, host } = startExcel();
    host.editing = true;
    const write = () =>
      failureOf(
        run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
          await context.sync();
        }),
      );
    expect(await write()).toBe('InvalidOperationInCellEditMode');
    host.editing = false;
    expect(await write()).toBe('no failure');
  });

  test('a call that fails half way leaves what was done before it', async () => {
    const { run, host, model } = startExcel();
    const work = () =>
      failureOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange('A1').values = [['first']];
          sheet.getRange('A2').values = [['second']];
          await context.sync();
        }),
      );
    const secondWrite = 9;
    host.failAtAction = secondWrite;
    expect(await work()).toBe('GeneralException');
    expect([model.sheet('Sheet1').getCell('A1').value, model.sheet('Sheet1').getCell('A2').value]).toEqual([
      'first',
      null,
    ]);
    expect(await work()).toBe('no failure');
  });

  test('requests and responses above 5 MB are refused', async () => {
    const { run, host } = startExcel();
    const long = '县'.repeat(30_000);
    const write = (rows: number) =>
      failureOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [long]);
          await context.sync();
        }),
      );
    expect(await write(60)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await write(40)).toBe('no failure');
    const read = failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A40').load('values');
        sheet.getRange('A1:A40').load('text');
        await context.sync();
      }),
    );
    expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.statistics.largestRequest).toBeGreaterThan(5_400_000);
  });

  test('bytes are those of UTF-8', () => {
    const { host } = startExcel();
    host.execute({ Actions: [], ObjectPaths: {}, note: '县é😀' });
    expect(host.statistics.bytesSent).toBe(
      Buffer.byteLength(JSON.stringify({ Actions: [], ObjectPaths: {}, note: '县é😀' })),
    );
    expect(host.statistics.bytesReceived).toBe(Buffer.byteLength('{"Results":[],"TraceIds":[]}'));
  });

  test('a whole column gives no values', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const columns = context.workbook.worksheets.getActiveWorksheet().getRange('A:F').load('values,address');
      await context.sync();
      expect([columns.values, columns.address]).toEqual([null, 'Sheet1!A:F']);
    });
  });

  test('suspended, formulas calculate when the request is done and not before', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      const during = sheet.getRange('A2').load('values');
      await context.sync();
      const after = sheet.getRange('A2').load('values');
      await context.sync();
      expect([during.values, after.values]).toEqual([[[2]], [[11]]]);
    });
  });

  test('settings are kept in the workbook and their changes are told', async () => {
    const { run, model } = startExcel();
    let told = 0;
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.onSettingsChanged.add(async () => void (told += 1));
      settings.add('reformsheet.option', 'A');
      settings.add('reformsheet.caps', { organs: 22 });
      const option = settings.getItemOrNullObject('reformsheet.option').load('value');
      const none = settings.getItemOrNullObject('other');
      settings.load('items/key');
      await context.sync();
      expect([option.value, none.isNullObject, settings.items.map(({ key }) => key)]).toEqual([
        'A',
        true,
        ['reformsheet.option', 'reformsheet.caps'],
      ]);
      option.value = 'B';
      settings.getItem('reformsheet.caps').delete();
      await context.sync();
    });
    await arrivedEvents();
    expect([...model.settings]).toEqual([['reformsheet.option', 'B']]);
    expect(told).toBeGreaterThan(0);
  });

  test('a range that is tracked stays reachable in later requests', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      await context.sync();
      range.values = [[9]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[9]]);
    });
  });
});
