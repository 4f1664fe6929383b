import { ZipReader } from '@cj-tech-master/excelts/archive';
import type { FunctionsMetadata } from '../../../src/workbench/model/functionsMetadata';
import { WorkbookModel } from '../../../src/workbench/model/WorkbookModel';
import { startExcel } from '../startedExcel';

const METADATA: FunctionsMetadata = {
  namespace: 'REFORM',
  functions: [
    { id: 'ROWS', name: 'ROWS', parameters: [{ name: 'table', dimensionality: 'matrix' }] },
    { id: 'VERSION', name: 'VERSION', parameters: [] },
  ],
};

/** Gives back the rows of its table, or its version. */
const call = (id: string, args: unknown[]): unknown => (id === 'ROWS' ? args[0] : '1.0');

async function filledModel(): Promise<WorkbookModel> {
  const excel = startExcel();
  excel.model.registerFunctions(METADATA, call);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = '机构 2024';
    sheet.getRange('A1:B4').values = [
      ['单位名称', '编制'],
      ['办公室', 12],
      ['教育局', 30],
      ["'0012", '50%'],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = '机构';
    table.style = 'TableStyleMedium9';
    const result = context.workbook.worksheets.add('Result');
    result.getRange('A1').values = [['改革前后对照表']];
    result.getRange('A1:D1').merge();
    result.getRange('A1').format.font.bold = true;
    result.getRange('A1').format.fill.color = '#DDEBF7';
    result.getRange('A3').formulas = [['=REFORM.ROWS(机构[#All])']];
    result.getRange('D3').formulas = [['=REFORM.VERSION()']];
    result.getRange('D4').formulas = [['=SUM(机构[编制])']];
    result.getRange('D5').formulas = [['=STDEV.S(B4:B5)']];
    result.getRange('D4').numberFormat = [['#,##0.0']];
    const list = result.getRange('F2:F9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: '合并组建,撤销' } };
    const chart = result.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Posts';
    chart.setPosition('H2', 'L12');
    const { pageLayout } = result;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:L20');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    result.horizontalPageBreaks.add('A9');
    result.freezePanes.freezeRows(3);
    result.showGridlines = false;
    result.customProperties.add('reformsheet', '{"key":"overview","name":"一览"}');
    context.workbook.settings.add('reformsheet.option', 'A & <B>');
    await context.sync();
  });
  return excel.model;
}

const partOf = async (bytes: Uint8Array, path: string): Promise<string> =>
  new TextDecoder().decode((await new ZipReader(bytes).bytes(path)) ?? new Uint8Array());

function contentOf(model: WorkbookModel, address: string): unknown {
  const cell = model.sheet('Result').getCell(address);
  return cell.formula === undefined ? cell.value : [cell.formula, cell.result];
}

describe('saving and opening', () => {
  test('the file names custom functions as Excel does and knows what they filled', async () => {
    const bytes = await (await filledModel()).save();
    const sheet = await partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('_xldudf_REFORM_ROWS(机构[#All])');
    expect(sheet).toMatch(/<f[^>]*ref="A3:B6"[^>]*>_xldudf_REFORM_ROWS/);
    expect(sheet).toMatch(/<f>SUM\(机构\[编制\]\)<\/f>/);
    expect(sheet).toMatch(/<f>_xlfn\.STDEV\.S\(B4:B5\)<\/f>/);
    expect(sheet).not.toContain('REFORM.');
    expect(sheet).toMatch(/<customProperties><customPr name="reformsheet" r:id="[^"]+"\/><\/customProperties>/);
  });

  test('saving changes nothing in the open workbook', async () => {
    const model = await filledModel();
    const before = ['A3', 'B6', 'D3', 'D4'].map((address) => contentOf(model, address));
    await model.save();
    expect(['A3', 'B6', 'D3', 'D4'].map((address) => contentOf(model, address))).toEqual(before);
    model.calculate();
    expect(before[0]).toEqual(['REFORM.ROWS(机构[#All])', '单位名称']);
  });

  test('cells, tables, formats, print setup, charts, validation and marks are there again', async () => {
    const bytes = await (await filledModel()).save();
    const model = await WorkbookModel.open(bytes, 'saved.xlsx');
    const { run } = startExcel(model);
    expect([contentOf(model, 'A3'), contentOf(model, 'B6'), contentOf(model, 'D4')]).toEqual([
      ['REFORM.ROWS(机构[#All])', '单位名称'],
      0.5,
      ['SUM(机构[编制])', 42.5],
    ]);
    model.registerFunctions(METADATA, call);
    model.calculate();
    expect([contentOf(model, 'B6'), contentOf(model, 'D3'), model.spillOf('Result', 2, 0)]).toEqual([
      0.5,
      ['REFORM.VERSION()', '1.0'],
      { row: 2, column: 0, rows: 4, columns: 2 },
    ]);
    await run(async (context) => {
      const table = context.workbook.tables.getItem('机构').load('style,name');
      const range = table.getRange().load('address,values');
      const result = context.workbook.worksheets.getItem('Result').load('showGridlines');
      const title = result.getRange('A1').load('format/font/bold,format/fill/color');
      const merged = result.getRange('A1').getMergedAreasOrNullObject().load('address');
      const validation = result.getRange('F5').dataValidation.load('rule');
      const charts = result.charts.load('items/name');
      const layout = result.pageLayout.load('orientation,paperSize,zoom');
      const area = layout.getPrintAreaOrNullObject().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const footer = layout.headersFooters.defaultForAllPages.load('rightFooter');
      const frozen = result.freezePanes.getLocationOrNullObject().load('address');
      const breaks = result.horizontalPageBreaks.load('items/rowIndex');
      const mark = result.customProperties.getItemOrNullObject('reformsheet').load('value');
      const option = context.workbook.settings.getItemOrNullObject('reformsheet.option').load('value');
      await context.sync();
      expect([table.style, range.address]).toEqual(['TableStyleMedium9', "'机构 2024'!A1:B4"]);
      expect(range.values).toEqual([
        ['单位名称', '编制'],
        ['办公室', 12],
        ['教育局', 30],
        ['0012', 0.5],
      ]);
      expect([title.format.font.bold, title.format.fill.color, merged.address]).toEqual([
        true,
        '#DDEBF7',
        'Result!A1:D1',
      ]);
      expect(validation.rule).toEqual({ list: { source: '合并组建,撤销', inCellDropDown: true } });
      expect(charts.items.length).toBe(1);
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([8]);
      expect([layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
      expect([area.address, titles.address, footer.rightFooter, frozen.address, result.showGridlines]).toEqual([
        'Result!A1:L20',
        'Result!1:3',
        '&P / &N',
        'Result!1:3',
        false,
      ]);
      expect([mark.value, option.value]).toEqual(['{"key":"overview","name":"一览"}', 'A & <B>']);
    });
    expect(model.sheet('Result').getCharts()[0].title).toBe('Posts');
  });

  test('a second round keeps all of it', async () => {
    const once = await WorkbookModel.open(await (await filledModel()).save(), 'once.xlsx');
    const twice = await WorkbookModel.open(await once.save(), 'twice.xlsx');
    twice.registerFunctions(METADATA, call);
    twice.calculate();
    expect([contentOf(twice, 'A3'), contentOf(twice, 'B6'), twice.sheet('Result').getCharts().length]).toEqual([
      ['REFORM.ROWS(机构[#All])', '单位名称'],
      0.5,
      1,
    ]);
    expect(twice.settings.get('reformsheet.option')).toBe('A & <B>');
    expect([...twice.sheetProperties.values()].map((properties) => [...properties])).toEqual([
      [['reformsheet', '{"key":"overview","name":"一览"}']],
    ]);
  });

  test('bytes that are no workbook are refused', async () => {
    await expect(WorkbookModel.open(new TextEncoder().encode('not a workbook'), 'x.xlsx')).rejects.toThrow();
  });
});

test('a workbook whose parts are stored without compression opens again', async () => {
  const model = WorkbookModel.blank();
  model.book.worksheets[0].getCell('A1').value = '县发展和改革局';
  const bytes = new Uint8Array(await model.book.xlsx.writeBuffer({ zip: { level: 0 } }));
  const opened = await WorkbookModel.open(bytes, 'stored.xlsx');
  expect(opened.book.worksheets[0].getCell('A1').value).toBe('县发展和改革局');
});
