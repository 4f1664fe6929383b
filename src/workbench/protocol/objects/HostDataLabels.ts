import { CHART_KINDS, LABEL_POSITIONS, type SeriesSpec } from '../../model/chartSpec';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import type { ChartHandle } from './ChartHandle';
import { HostChartFormat, fontOf } from './HostChartText';

type Labels = Pick<SeriesSpec, 'dataLabels' | 'dataLabelFont' | 'dataLabelFormat' | 'dataLabelPosition'>;

/** `Excel.ChartDataLabels`, of a series or of a whole chart. */
export class HostDataLabels extends HostObject {
  static override readonly members: MemberList = {
    values: ['showValue'],
    costlyValues: ['numberFormat', 'position', 'showCategoryName', 'showSeriesName', 'showLegendKey'],
    objects: ['format'],
  };
  readonly showCategoryName = false;
  readonly showSeriesName = false;
  readonly showLegendKey = false;
  constructor(
    private readonly handle: ChartHandle,
    private readonly read: () => Labels,
    private readonly change: (labels: Labels) => void,
  ) {
    super();
  }
  get showValue(): boolean {
    return this.read().dataLabels === true;
  }
  set showValue(dataLabels: boolean) {
    this.change({ dataLabels });
  }
  get format(): HostObject {
    return new HostChartFormat(
      fontOf(
        () => this.read().dataLabelFont,
        (dataLabelFont) => this.change({ dataLabelFont, dataLabels: true }),
      ),
    );
  }
  get numberFormat(): string {
    return this.read().dataLabelFormat ?? 'General';
  }
  set numberFormat(dataLabelFormat: string) {
    this.change({ dataLabelFormat, dataLabels: true });
  }
  get position(): string {
    return this.read().dataLabelPosition ?? (this.isStacked ? 'Center' : 'OutsideEnd');
  }
  /** Excel takes no label outside of a column that others stand upon. */
  set position(dataLabelPosition: string) {
    const fits = dataLabelPosition in LABEL_POSITIONS && !(this.isStacked && dataLabelPosition === 'OutsideEnd');
    if (!fits) throw invalidArgument('ChartDataLabels.position');
    this.change({ dataLabelPosition, dataLabels: true });
  }
  private get isStacked(): boolean {
    return /stacked/i.test(CHART_KINDS[this.handle.spec.type]?.grouping ?? '');
  }
}
