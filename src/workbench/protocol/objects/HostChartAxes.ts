import { type AxisSpec, TICK_LABELS } from '../../model/chartSpec';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import type { ChartHandle } from './ChartHandle';
import { HostChartTitle } from './HostChartText';

/** `Excel.ChartAxes` */
export class HostChartAxes extends HostObject {
  static override readonly members: MemberList = { values: [], objects: ['categoryAxis', 'valueAxis'] };
  constructor(private readonly handle: ChartHandle) {
    super();
  }
  get categoryAxis(): HostObject {
    return new HostChartAxis(this.handle, 'categoryAxis');
  }
  get valueAxis(): HostObject {
    return new HostChartAxis(this.handle, 'valueAxis');
  }
}

/** `Excel.ChartAxis` */
class HostChartAxis extends HostObject {
  static override readonly members: MemberList = {
    values: ['maximum', 'minimum', 'numberFormat', 'tickLabelPosition', 'visible'],
    objects: ['majorGridlines', 'title'],
  };
  constructor(
    private readonly handle: ChartHandle,
    private readonly which: 'valueAxis' | 'categoryAxis',
  ) {
    super();
  }
  private get axis(): AxisSpec {
    return this.handle.spec[this.which];
  }
  private change(change: Partial<AxisSpec>): void {
    this.handle.change((spec) => (spec[this.which] = { ...spec[this.which], ...change }));
  }
  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(visible: boolean) {
    this.change({ visible });
  }
  get numberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }
  set numberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }
  get tickLabelPosition(): string {
    return this.axis.tickLabels ?? 'NextToAxis';
  }
  set tickLabelPosition(tickLabels: string) {
    if (!(tickLabels in TICK_LABELS)) throw invalidArgument('ChartAxis.tickLabelPosition');
    this.change({ tickLabels });
  }
  get minimum(): number | '' {
    return this.axis.minimum ?? '';
  }
  set minimum(minimum: number | '') {
    if (minimum !== '') this.change({ minimum });
  }
  get maximum(): number | '' {
    return this.axis.maximum ?? '';
  }
  set maximum(maximum: number | '') {
    if (maximum !== '') this.change({ maximum });
  }
  get title(): HostObject {
    return new HostChartTitle(
      () => this.axis.title,
      (title) => {
        const { title: _old, ...axis } = this.axis;
        this.handle.change((spec) => (spec[this.which] = title === null ? axis : { ...axis, title }));
      },
    );
  }
  get majorGridlines(): HostObject {
    return new HostGridlines(
      () => this.axis.gridlines ?? this.which === 'valueAxis',
      (gridlines) => this.change({ gridlines }),
    );
  }
}

/** `Excel.ChartGridlines` */
class HostGridlines extends HostObject {
  static override readonly members: MemberList = { values: ['visible'] };
  constructor(
    private readonly read: () => boolean,
    private readonly change: (visible: boolean) => void,
  ) {
    super();
  }
  get visible(): boolean {
    return this.read();
  }
  set visible(visible: boolean) {
    this.change(visible);
  }
}
