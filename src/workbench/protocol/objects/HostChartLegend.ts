import type { LegendSpec } from '../../model/chartSpec';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import type { ChartHandle } from './ChartHandle';

/** `Excel.ChartLegend` */
export class HostChartLegend extends HostObject {
  static override readonly members: MemberList = { values: ['position', 'visible'], objects: ['legendEntries'] };
  constructor(private readonly handle: ChartHandle) {
    super();
  }
  get visible(): boolean {
    return this.handle.spec.legend.visible;
  }
  set visible(visible: boolean) {
    changeLegend(this.handle, { visible });
  }
  get position(): string {
    return this.handle.spec.legend.position;
  }
  set position(position: string) {
    changeLegend(this.handle, { position });
  }
  get legendEntries(): HostObject {
    return new HostLegendEntries(this.handle);
  }
}

/** `Excel.ChartLegendEntryCollection`: one entry a series. */
class HostLegendEntries extends HostCollection<HostLegendEntry> {
  static override readonly members: MemberList = { values: ['count'], methods: ['getCount', 'getItemAt'] };
  constructor(private readonly handle: ChartHandle) {
    super();
  }
  get items(): HostLegendEntry[] {
    return this.handle.spec.series.map((_, index) => new HostLegendEntry(this.handle, index));
  }
  find(): undefined {
    return undefined;
  }
}

/** `Excel.ChartLegendEntry` */
class HostLegendEntry extends HostObject {
  static override readonly members: MemberList = { values: ['index', 'visible'] };
  constructor(
    private readonly handle: ChartHandle,
    readonly index: number,
  ) {
    super();
  }
  get visible(): boolean {
    return !(this.handle.spec.legend.hidden ?? []).includes(this.index);
  }
  set visible(visible: boolean) {
    const others = (this.handle.spec.legend.hidden ?? []).filter((index) => index !== this.index);
    changeLegend(this.handle, { hidden: visible ? others : [...others, this.index] });
  }
}

function changeLegend(handle: ChartHandle, change: Partial<LegendSpec>): void {
  handle.change((spec) => (spec.legend = { ...spec.legend, ...change }));
}
