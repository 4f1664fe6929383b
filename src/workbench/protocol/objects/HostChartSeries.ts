import { scalarOf } from '../../model/cellContent';
import type { SeriesSpec } from '../../model/chartSpec';
import { invalidArgument, itemNotFound } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import { type ChartHandle, reference } from './ChartHandle';
import { HostDataLabels } from './HostDataLabels';
import { HostSeriesFormat } from './HostSeriesFormat';
import type { HostRange } from './HostRange';

/** `Excel.ChartSeries` */
class HostChartSeries extends HostObject {
  static override readonly members: MemberList = {
    values: ['gapWidth', 'hasDataLabels', 'name'],
    objects: ['dataLabels', 'format'],
    methods: ['delete', 'setValues', 'setXAxisValues'],
  };
  constructor(
    private readonly handle: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return {};
  }
  private get series(): SeriesSpec {
    const series = this.handle.spec.series[this.index];
    if (!series) throw itemNotFound('ChartSeries');
    return series;
  }
  private change(change: Partial<SeriesSpec>): void {
    this.handle.change((spec) => (spec.series[this.index] = { ...this.series, ...change }));
  }
  get name(): string {
    const { name } = this.series;
    if (typeof name === 'string') return name;
    const place = name.formula.split('!').at(-1)!.replace(/\$/g, '');
    return String(scalarOf(this.handle.sheet.findCell(place)));
  }
  set name(name: string) {
    this.change({ name: name.startsWith('=') ? { formula: name.slice(1) } : name });
  }
  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }
  set gapWidth(gapWidth: number) {
    if (!(gapWidth >= 0 && gapWidth <= 500)) throw invalidArgument('ChartSeries.gapWidth');
    this.change({ gapWidth });
  }
  get hasDataLabels(): boolean {
    return this.series.dataLabels ?? this.handle.spec.dataLabels;
  }
  set hasDataLabels(dataLabels: boolean) {
    this.change({ dataLabels });
  }
  get dataLabels(): HostObject {
    return new HostDataLabels(
      this.handle,
      () => ({ ...this.series, dataLabels: this.hasDataLabels }),
      (change) => this.change(change),
    );
  }
  get format(): HostObject {
    return new HostSeriesFormat(
      () => this.series,
      (change) => this.change(change),
    );
  }
  setValues(range: HostRange): void {
    this.change({ values: reference(range.sheet, range.area) });
  }
  setXAxisValues(range: HostRange): void {
    this.change({ categories: reference(range.sheet, range.area) });
  }
  delete(): void {
    this.handle.change((spec) => (spec.series = spec.series.filter((_, index) => index !== this.index)));
  }
}

/** `Excel.ChartSeriesCollection` */
export class HostChartSeriesCollection extends HostCollection<HostChartSeries> {
  static override readonly members: MemberList = { values: ['count'], methods: ['add', 'getCount', 'getItemAt'] };
  constructor(private readonly handle: ChartHandle) {
    super();
  }
  get items(): HostChartSeries[] {
    return this.handle.spec.series.map((_, index) => new HostChartSeries(this.handle, index));
  }
  find(key: unknown): HostChartSeries | undefined {
    return typeof key === 'number' ? this.items[key] : undefined;
  }
  add(name?: string | null, index?: number | null): HostChartSeries {
    const at = index ?? this.handle.spec.series.length;
    const empty = reference(this.handle.sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    this.handle.change((spec) => spec.series.splice(at, 0, { name: name ?? `Series${at + 1}`, values: empty }));
    return new HostChartSeries(this.handle, at);
  }
}
