import { chartPicture } from '../../src/workbench/grid/chartPicture';
import { startExcel } from '../workbench/startedExcel';

const SIZE = { width: 600, height: 300 };

async function sheetWith(
  values: (string | number)[][],
  type: 'ColumnStacked' | 'Line' | 'Pie',
  change: (chart: Excel.Chart) => void = () => undefined,
) {
  const { run, model } = startExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0].length);
    range.values = values;
    change(sheet.charts.add(type, range, 'Columns'));
    await context.sync();
  });
  const sheet = model.sheet('Sheet1');
  return { sheet, picture: () => chartPicture(sheet.getCharts()[0], SIZE) };
}

const rectangles = (svg: string, fill: string): number =>
  svg.split('<rect').filter((part) => part.includes(`fill="${fill}"`)).length;

describe('stacked columns', () => {
  const waterfall = () =>
    sheetWith(
      [
        ['步骤', '', '额度', '减少'],
        ['测算数', 0, 12700, 0],
        ['空编', 10600, 0, 2100],
        ['净节支', 0, 10600, 0],
      ],
      'ColumnStacked',
      (chart) => {
        chart.series.getItemAt(0).format.fill.clear();
        chart.legend.legendEntries.getItemAt(0).visible = false;
        const [level, fall] = [1, 2].map((place) => chart.series.getItemAt(place));
        level.format.fill.setSolidColor('#5B84CC');
        level.hasDataLabels = true;
        level.dataLabels.numberFormat = '#,##0;-#,##0;;';
        fall.format.fill.setSolidColor('#FCEBDD');
        fall.format.line.color = '#C55A11';
      },
    );

  test('an invisible series is not drawn, is not in the legend, and the others stand upon it', async () => {
    const svg = (await waterfall()).picture();
    expect(rectangles(svg, '#5B84CC')).toBe(3);
    expect(rectangles(svg, '#FCEBDD')).toBe(2);
    expect(rectangles(svg, '#FFFFFF')).toBe(1);
    expect(svg.split('<rect')).toHaveLength(1 + 6);
    expect(svg).toContain('stroke="#C55A11"');
  });

  test('labels have their format, and none for a format that leaves out zeros', async () => {
    const svg = (await waterfall()).picture();
    expect(svg).toContain('>12,700</text>');
    expect(svg).toContain('>10,600</text>');
    expect(svg.match(/>0<\/text>/g)).toHaveLength(1); // the axis
  });

  test('follows the cells', async () => {
    const { sheet, picture } = await waterfall();
    sheet.getCell('C2').value = 13500;
    expect(picture()).toContain('>13,500</text>');
  });

  test('texts are escaped', async () => {
    const { sheet, picture } = await waterfall();
    sheet.getCell('A2').value = '<b>&';
    expect(picture()).toContain('>&lt;b&gt;&amp;</text>');
  });
});

test('lines stand above their categories and are dashed as they were asked to be', async () => {
  const lines = [
    ['', '低', '高'],
    ['2025', 1, 2],
    ['2026', 3, 8],
  ];
  const { picture } = await sheetWith(lines, 'Line', (chart) => {
    chart.series.getItemAt(0).format.line.color = '#C55A11';
    chart.series.getItemAt(0).format.line.lineStyle = 'Dash';
  });
  const svg = picture();
  expect(svg).toMatch(/<polyline [^>]*stroke="#C55A11"[^>]*stroke-dasharray="8 5"/);
  const label = Number(/<text x="([\d.]+)"[^>]*>2025</.exec(svg)?.[1]);
  const point = Number(/<polyline points="([\d.]+),/.exec(svg)?.[1]);
  expect(Math.abs(point - label)).toBeLessThan(1);
});

test('labels below many categories stay upright where they have room', async () => {
  const labelled = async (name: string) => {
    const lines = Array.from({ length: 8 }, (_, i) => [`${name}${i}`, i + 1]);
    return (await sheetWith([['', '人数'], ...lines], 'ColumnStacked')).picture();
  };
  expect(await labelled('甲')).toMatch(/text-anchor="middle" font-size="10"[^>]*>甲0</);
  expect(await labelled('县发展和改革局办公室')).toMatch(/text-anchor="end" transform="rotate\(-90 /);
});

test('a label of several words that is too wide for one line stands on two', async () => {
  const names = ['Memo', 'Vacant', 'Still paid', 'Hires', 'Real pay', 'Booked', 'Running costs', 'One-off', 'Net'];
  const { picture } = await sheetWith([['', 'Amount'], ...names.map((name, i) => [name, i + 1])], 'ColumnStacked');
  const svg = picture();
  expect(svg).not.toContain('rotate');
  expect(svg).toContain('>Running</text>');
  expect(svg).toContain('>costs</text>');
  expect(svg).toContain('>Still paid</text>');
});

test('one series has one entry in the legend', async () => {
  const svg = (
    await sheetWith(
      [
        ['', '人数'],
        ['甲', 3],
        ['乙', 4],
      ],
      'ColumnStacked',
    )
  ).picture();
  expect(svg.split('<rect')).toHaveLength(1 + 1 + 2 + 1);
  expect(svg.match(/>人数</g)).toHaveLength(1 + 1); // the title, as Excel has it, and the legend
});

test('any other kind is drawn by the library', async () => {
  const { picture } = await sheetWith(
    [
      ['', '人数'],
      ['甲', 3],
      ['乙', 4],
    ],
    'Pie',
  );
  expect(picture()).toContain('<path');
});
