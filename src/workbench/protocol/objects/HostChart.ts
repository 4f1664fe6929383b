import { type ChartSpec, isChartType } from '../../model/chartSpec';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { chartIdentifier } from '../identifiers';
import type { ChartHandle } from './ChartHandle';
import { HostChartAxes } from './HostChartAxes';
import { HostChartLegend } from './HostChartLegend';
import { HostChartSeriesCollection } from './HostChartSeries';
import { HostChartFormat, HostChartTitle, fontOf } from './HostChartText';
import { HostDataLabels } from './HostDataLabels';
import { HostRange } from './HostRange';

/** `Excel.Chart` */
export class HostChart extends HostObject {
  static override readonly members: MemberList = {
    values: ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'],
    objects: ['axes', 'dataLabels', 'format', 'legend', 'series', 'title', 'worksheet'],
    methods: ['delete', 'setPosition'],
  };
  constructor(
    private readonly handle: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    return chartIdentifier(this.handle.sheet.id, this.index);
  }
  get name(): string {
    return this.handle.spec.name;
  }
  set name(name: string) {
    this.handle.spec.name = name;
  }
  get chartType(): string {
    return this.handle.spec.type;
  }
  set chartType(type: string) {
    if (!isChartType(type)) throw invalidArgument('Chart.chartType', `This host draws no charts of type ${type}.`);
    this.handle.change((spec) => (spec.type = type));
  }
  private place(change: Partial<ChartSpec['place']>): void {
    this.handle.change((spec) => (spec.place = { ...spec.place, ...change }));
  }
  get left(): number {
    return this.handle.spec.place.left;
  }
  set left(left: number) {
    this.place({ left });
  }
  get top(): number {
    return this.handle.spec.place.top;
  }
  set top(top: number) {
    this.place({ top });
  }
  get width(): number {
    return this.handle.spec.place.width;
  }
  set width(width: number) {
    this.place({ width });
  }
  get height(): number {
    return this.handle.spec.place.height;
  }
  set height(height: number) {
    this.place({ height });
  }
  get title(): HostObject {
    return new HostChartTitle(
      () => this.handle.spec.title,
      (title) => this.handle.change((spec) => (spec.title = title)),
      fontOf(
        () => this.handle.spec.titleFont,
        (titleFont) => this.handle.change((spec) => (spec.titleFont = titleFont)),
      ),
    );
  }
  get format(): HostObject {
    return new HostChartFormat(
      fontOf(
        () => this.handle.spec.font,
        (font) => this.handle.change((spec) => (spec.font = font)),
      ),
    );
  }
  get legend(): HostObject {
    return new HostChartLegend(this.handle);
  }
  get dataLabels(): HostObject {
    return new HostDataLabels(
      this.handle,
      () => ({ ...this.handle.spec.series[0], dataLabels: this.handle.spec.dataLabels }),
      ({ dataLabels, ...look }) =>
        this.handle.change((spec) => {
          if (dataLabels !== undefined) spec.dataLabels = dataLabels;
          spec.series = spec.series.map((series) => ({ ...series, ...look }));
        }),
    );
  }
  get axes(): HostObject {
    return new HostChartAxes(this.handle);
  }
  get series(): HostChartSeriesCollection {
    return new HostChartSeriesCollection(this.handle);
  }
  get worksheet(): HostObject {
    return this.handle.context.worksheetObject(this.handle.sheet);
  }
  setPosition(start: HostRange | string, end?: HostRange | string | null): void {
    const from = this.range(start);
    const to = end === undefined || end === null ? null : this.range(end);
    this.place({
      left: from.left,
      top: from.top,
      ...(to && { width: to.left + to.width - from.left, height: to.top + to.height - from.top }),
    });
  }
  delete(): void {
    this.handle.sheet.removeChart(this.handle.chart);
  }
  private range(place: HostRange | string): HostRange {
    if (place instanceof HostRange) return place;
    const sheet = this.handle.context.worksheetObject(this.handle.sheet);
    return sheet.call('getRange', [place]) as HostRange;
  }
}
