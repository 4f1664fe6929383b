import { LINE_STYLES, type LineSpec, type SeriesSpec } from '../../model/chartSpec';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { argbOf } from './colours';

type Paint = Pick<SeriesSpec, 'colour' | 'line'>;

/** `Excel.ChartSeriesFormat` */
export class HostSeriesFormat extends HostObject {
  static override readonly members: MemberList = { values: [], objects: ['fill', 'line'] };
  constructor(
    private readonly read: () => Paint,
    private readonly change: (change: Paint) => void,
  ) {
    super();
  }
  get fill(): HostObject {
    return new HostSeriesFill(this.change);
  }
  get line(): HostObject {
    return new HostSeriesLine(
      () => this.read().line ?? {},
      (line) => this.change({ line: { ...this.read().line, ...line } }),
    );
  }
}

/** `Excel.ChartFill` */
class HostSeriesFill extends HostObject {
  static override readonly members: MemberList = { values: [], methods: ['clear', 'setSolidColor'] };
  constructor(private readonly change: (change: Paint) => void) {
    super();
  }
  setSolidColor(colour: string): void {
    this.change({ colour: argbOf(colour, 'ChartFill.setSolidColor').slice(2) });
  }
  /** No fill. */
  clear(): void {
    this.change({ colour: null });
  }
}

/** `Excel.ChartLineFormat` */
class HostSeriesLine extends HostObject {
  static override readonly members: MemberList = { values: ['color', 'lineStyle', 'weight'] };
  constructor(
    private readonly read: () => LineSpec,
    private readonly change: (line: LineSpec) => void,
  ) {
    super();
  }
  get color(): string {
    return `#${this.read().colour ?? '000000'}`;
  }
  set color(colour: string) {
    this.change({ colour: argbOf(colour, 'ChartLineFormat.color').slice(2) });
  }
  get lineStyle(): string {
    return this.read().style ?? 'Automatic';
  }
  set lineStyle(style: string) {
    if (!(style in LINE_STYLES)) throw invalidArgument('ChartLineFormat.lineStyle');
    this.change({ style });
  }
  get weight(): number {
    return this.read().weight ?? 0.75;
  }
  set weight(weight: number) {
    if (!(weight > 0 && weight <= 1584)) throw invalidArgument('ChartLineFormat.weight');
    this.change({ weight });
  }
}
