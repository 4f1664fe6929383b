import { failureOf, startExcel, type StartedExcel } from '../startedExcel';

const inBatch = (excel: StartedExcel, work: (workbook: Excel.Workbook) => void): Promise<string> =>
  failureOf(
    excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    }),
  );

describe('worksheets through the Excel client', () => {
  test('sheets are added, renamed, moved, hidden, copied and deleted', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add('改革方案');
      const overview = worksheets.add('Overview');
      overview.position = 0;
      overview.tabColor = '#FF8800';
      plan.getRange('A1').values = [['序号']];
      plan.copy('End');
      plan.visibility = 'Hidden';
      worksheets.getItem('Sheet1').name = '机构';
      worksheets.load('items/name,items/visibility,items/position,items/tabColor');
      const count = worksheets.getCount(true);
      await context.sync();
      expect(
        worksheets.items.map(({ name, visibility, position, tabColor }) => [name, visibility, position, tabColor]),
      ).toEqual([
        ['Overview', 'Visible', 0, '#FF8800'],
        ['机构', 'Visible', 1, ''],
        ['改革方案', 'Hidden', 2, ''],
        ['改革方案 (2)', 'Visible', 3, ''],
      ]);
      expect(count.value).toBe(3);
      worksheets.getItem('Overview').delete();
      worksheets.load('items/name');
      const copied = worksheets.getItem('改革方案 (2)').getRange('A1').load('values');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['机构', '改革方案', '改革方案 (2)']);
      expect(copied.values).toEqual([['序号']]);
    });
  });

  test('a sheet keeps its id when it is renamed, and formulas follow', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Sheet1').load('id');
      const second = worksheets.add('Result');
      first.getRange('A1').values = [[4]];
      second.getRange('A1').formulas = [['=Sheet1!A1*2']];
      await context.sync();
      worksheets.getItem(first.id).name = '县 情';
      const cell = second.getRange('A1').load('formulas,values');
      await context.sync();
      expect([cell.formulas[0][0], cell.values[0][0]]).toEqual(["='县 情'!A1*2", 8]);
    });
  });

  test('names that Excel refuses are refused', async () => {
    const excel = startExcel();
    await inBatch(excel, (workbook) => void workbook.worksheets.add('Taken'));
    expect(await inBatch(excel, (workbook) => void workbook.worksheets.add('taken'))).toBe('ItemAlreadyExists');
    expect(await inBatch(excel, (workbook) => void workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
    expect(await inBatch(excel, (workbook) => void workbook.worksheets.add('x'.repeat(32)))).toBe('InvalidArgument');
    expect(await inBatch(excel, (workbook) => (workbook.worksheets.getItem('Taken').name = 'SHEET1'))).toBe(
      'ItemAlreadyExists',
    );
    expect(await inBatch(excel, (workbook) => workbook.worksheets.getItem('Missing').activate())).toBe('ItemNotFound');
  });

  test('the last visible sheet stays', async () => {
    const excel = startExcel();
    expect(await inBatch(excel, (workbook) => workbook.worksheets.getItem('Sheet1').delete())).toBe('InvalidOperation');
    expect(await inBatch(excel, (workbook) => (workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
  });

  test('a protected sheet refuses changes but of unlocked cells', async () => {
    const excel = startExcel();
    await inBatch(excel, (workbook) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
      inBatch(excel, (workbook) => work(workbook.worksheets.getActiveWorksheet()));
    expect(await onSheet((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await onSheet((sheet) => (sheet.getRange('B1').values = [[1]]))).toBe('no failure');
    expect(await onSheet((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await onSheet((sheet) => void sheet.tables.add('D1:E2', true))).toBe('AccessDenied');
    await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(() => excel.model.enter('Sheet1', 0, 0, '1')).toThrow('protected');
    await onSheet((sheet) => sheet.protection.unprotect());
    expect(await onSheet((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no failure');
  });

  test('custom properties belong to their sheet', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add('Other');
      sheet.customProperties.add('reformsheet', '{"key":"overview"}');
      const kept = sheet.customProperties.getItemOrNullObject('reformsheet').load('key,value');
      const none = other.customProperties.getItemOrNullObject('reformsheet').load('value');
      await context.sync();
      expect([kept.key, kept.value, none.isNullObject]).toEqual(['reformsheet', '{"key":"overview"}', true]);
      kept.delete();
      const gone = sheet.customProperties.getItemOrNullObject('reformsheet');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('page setup, header rows, footers, gridlines and panes', async () => {
    const { run, model } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C9').values = 1 as unknown as number[][];
      const { pageLayout: layout } = sheet;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.leftMargin = 36;
      layout.setPrintMargins('Centimeters', { top: 2.54 });
      layout.setPrintArea('A1:C9');
      layout.setPrintTitleRows('$1:$2');
      const footer = layout.headersFooters.defaultForAllPages;
      footer.leftFooter = '第 && 号';
      footer.rightFooter = '&P / &N';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      layout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin');
      footer.load('leftFooter,centerFooter,rightFooter');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('showGridlines');
      await context.sync();
      expect([
        layout.orientation,
        layout.paperSize,
        layout.centerHorizontally,
        layout.leftMargin,
        layout.topMargin,
      ]).toEqual(['Landscape', 'A4', true, 36, 72]);
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual(['第 && 号', '', '&P / &N']);
      expect([titles.address, frozen.address, sheet.showGridlines]).toEqual(['Sheet1!1:2', 'Sheet1!1:2', false]);
    });
    expect(model.sheet('Sheet1').headerFooter.oddFooter).toBe('&L第 && 号&R&P / &N');
  });

  test('page breaks between rows are added, counted and taken away', async () => {
    const { run, model } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pageLayout.zoom = { scale: 73 };
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A31');
      breaks.add('A12');
      breaks.add(sheet.getRange('A31'));
      const count = breaks.getCount();
      breaks.load('items/rowIndex');
      await context.sync();
      expect(count.value).toBe(2);
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 30]);
      const below = breaks.items[0].getCellAfterBreak().load('address');
      breaks.items[1].delete();
      await context.sync();
      expect(below.address).toBe('Sheet1!A12');
    });
    // In a file a break carries the number of the row above it.
    expect(model.sheet('Sheet1').rowBreaks.map(({ id, man }) => [id, man])).toEqual([[11, 1]]);
    expect(
      await inBatch(startExcel(), ({ worksheets }) => worksheets.getActiveWorksheet().horizontalPageBreaks.add('A1')),
    ).toBe('InvalidArgument');
  });

  test('data validation with lists, prompts and alerts', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const list = sheet.getRange('B2:B20').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'merge,abolish' } };
      list.prompt = { showPrompt: true, title: 'Operation', message: 'Choose one.' };
      const share = sheet.getRange('C2').dataValidation;
      share.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      share.errorAlert = { showAlert: true, style: 'Warning', title: 'Share', message: 'Between 0 and 1.' };
      const read = sheet.getRange('B7').dataValidation.load('rule,type,prompt');
      share.load('rule,errorAlert,type');
      await context.sync();
      expect([read.type, read.rule, read.prompt.title]).toEqual([
        'List',
        { list: { source: 'merge,abolish', inCellDropDown: true } },
        'Operation',
      ]);
      expect(share.rule).toEqual({ decimal: { formula1: 0, formula2: 1, operator: 'Between' } });
      expect(share.errorAlert).toEqual({
        showAlert: true,
        style: 'Warning',
        title: 'Share',
        message: 'Between 0 and 1.',
      });
      sheet.getRange('B:C').getUsedRangeOrNullObject();
      list.clear();
      list.load('type');
      await context.sync();
      expect(list.type).toBe('None');
    });
  });

  test('names of ranges', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[124000]];
      context.workbook.names.add('人口', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=人口/4']];
      const range = sheet.getRange('人口').load('address');
      const cell = sheet.getRange('B1').load('values');
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      expect([range.address, cell.values[0][0]]).toEqual(['Sheet1!A1', 31000]);
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([['人口', '=Sheet1!$A$1']]);
    });
  });

  test('charts are drawn from a range and described', async () => {
    const { run, model } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['指标', '改革前', '改革后'],
        ['机构', 36, 22],
        ['事业单位', 186, 40],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'before and after';
      chart.title.text = '改革前后';
      chart.title.format.font.size = 11;
      chart.format.font.name = '宋体';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.series.getItemAt(1).gapWidth = 60;
      chart.series.getItemAt(1).format.fill.setSolidColor('#2F5597');
      chart.setPosition('E2', 'H12');
      chart.series.load('items/name');
      chart.load('name,left,top,width,height,chartType');
      chart.title.load('text');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['改革前', '改革后']);
      expect([chart.name, chart.chartType, chart.title.text]).toEqual([
        'before and after',
        'ColumnClustered',
        '改革前后',
      ]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
    });
    const [chart, ...others] = model.sheet('Sheet1').getCharts();
    expect(others).toEqual([]);
    expect(chart.title).toBe('改革前后');
    expect(chart.toSVG()).toContain('<svg');
  });
});
