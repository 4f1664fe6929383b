import { HostObject, type MemberList } from '../HostObject';
import type { ChartHandle } from './ChartHandle';

/** `Excel.ChartLegend` */
export class HostChartLegend extends HostObject {
  static override readonly members: MemberList = { values: ['position', 'visible'] };
  constructor(private readonly handle: ChartHandle) {
    super();
  }
  get visible(): boolean {
    return this.handle.spec.legend.visible;
  }
  set visible(visible: boolean) {
    this.handle.change((spec) => (spec.legend = { ...spec.legend, visible }));
  }
  get position(): string {
    return this.handle.spec.legend.position;
  }
  set position(position: string) {
    this.handle.change((spec) => (spec.legend = { ...spec.legend, position }));
  }
}
