import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../model/address';
import { scalarOf, scalarTypeOf } from '../../model/cellContent';
import { type ChartSpec, type SeriesSpec, isChartType } from '../../model/chartSpec';
import { drawChart } from '../../model/sheetCharts';
import type { HostContext } from '../HostContext';
import { accessDenied, invalidArgument } from '../HostError';
import { HostCollection, type MemberList } from '../HostObject';
import { anchorOf, handleOf, reference } from './ChartHandle';
import { HostChart } from './HostChart';
import type { HostRange } from './HostRange';

const USUAL_SIZE = { width: 360, height: 216 };

/** `Excel.ChartCollection` */
export class HostChartCollection extends HostCollection<HostChart> {
  static override readonly members: MemberList = {
    values: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };
  constructor(
    private readonly context: HostContext,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get items(): HostChart[] {
    return this.sheet
      .getCharts()
      .map((chart, index) => new HostChart(handleOf(this.context, this.sheet, chart), index + 1));
  }
  find(key: unknown): HostChart | undefined {
    return this.items.find((item) => item.id === key || item.name.toLowerCase() === String(key).toLowerCase());
  }
  add(type: string, source: HostRange, seriesBy = 'Auto'): HostChart {
    if (this.sheet.sheetProtection) throw accessDenied('ChartCollection.add');
    if (!isChartType(type)) throw invalidArgument('ChartCollection.add', `This host draws no charts of type ${type}.`);
    const count = this.sheet.getCharts().length;
    this.context.model.calculate();
    const series = seriesFrom(source.sheet, source.area, seriesBy);
    const spec: ChartSpec = {
      name: `Chart ${count + 1}`,
      type,
      title: series.length === 1 ? headerText(source.sheet, source.area) : null,
      legend: { visible: true, position: 'Bottom' },
      place: { left: 100, top: 100, ...USUAL_SIZE },
      series,
      valueAxis: { visible: true },
      categoryAxis: { visible: true },
      dataLabels: false,
    };
    const chart = drawChart(this.sheet, spec, anchorOf(this.sheet, spec));
    this.context.model.notifyStructure({
      kind: 'sheetChanged',
      sheetId: this.sheet.id,
      sheetName: this.sheet.name,
      origin: 'addin',
    });
    return new HostChart(handleOf(this.context, this.sheet, chart), count + 1);
  }
}

/** Series of a source range: names from its first line and categories from the other edge where these hold text. */
function seriesFrom(sheet: Worksheet, area: Area, seriesBy: string): SeriesSpec[] {
  const isTextAt = (row: number, column: number): boolean =>
    scalarTypeOf(sheet.findCell(row + 1, column + 1)) === 'String';
  const isBlankAt = (row: number, column: number): boolean => scalarOf(sheet.findCell(row + 1, column + 1)) === '';
  const hasHeader =
    area.rows > 1 && (isTextAt(area.row, area.column + area.columns - 1) || isBlankAt(area.row, area.column));
  const hasLabels =
    area.columns > 1 && (isTextAt(area.row + area.rows - 1, area.column) || isBlankAt(area.row, area.column));
  const body: Area = {
    row: area.row + (hasHeader ? 1 : 0),
    column: area.column + (hasLabels ? 1 : 0),
    rows: area.rows - (hasHeader ? 1 : 0),
    columns: area.columns - (hasLabels ? 1 : 0),
  };
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && body.rows >= body.columns);
  const cell = (row: number, column: number): { formula: string } => ({
    formula: reference(sheet, { row, column, rows: 1, columns: 1 }),
  });
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index) => {
    const line: Area = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const labels: Area = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    const hasNames = byColumns ? hasHeader : hasLabels;
    const hasCategories = byColumns ? hasLabels : hasHeader;
    return {
      name: hasNames ? (byColumns ? cell(area.row, line.column) : cell(line.row, area.column)) : `Series${index + 1}`,
      values: reference(sheet, line),
      ...(hasCategories && { categories: reference(sheet, labels) }),
    };
  });
}

function headerText(sheet: Worksheet, area: Area): string | null {
  const text = scalarOf(sheet.findCell(area.row + 1, area.column + area.columns));
  return typeof text === 'string' && text !== '' ? text : null;
}
