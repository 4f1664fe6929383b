import type { ChartFont } from '../../model/chartSpec';
import { apiNotFound } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { argbOf } from './colours';

/** How a font of a chart is read and written. */
export interface FontAccess {
  read(): ChartFont;
  write(font: ChartFont): void;
}

export const fontOf = (read: () => ChartFont | undefined, write: (font: ChartFont) => void): FontAccess => ({
  read: () => read() ?? {},
  write,
});

/** `Excel.ChartFont` */
class HostChartFont extends HostObject {
  static override readonly members: MemberList = { values: ['bold', 'color', 'name', 'size'] };
  constructor(private readonly font: FontAccess) {
    super();
  }
  get bold(): boolean {
    return this.font.read().bold === true;
  }
  set bold(bold: boolean) {
    this.font.write({ ...this.font.read(), bold });
  }
  get name(): string {
    return this.font.read().name ?? 'Calibri';
  }
  set name(name: string) {
    this.font.write({ ...this.font.read(), name });
  }
  get size(): number {
    return this.font.read().size ?? 10;
  }
  set size(size: number) {
    this.font.write({ ...this.font.read(), size });
  }
  get color(): string {
    return `#${this.font.read().colour ?? '000000'}`;
  }
  set color(colour: string) {
    this.font.write({ ...this.font.read(), colour: argbOf(colour, 'ChartFont.color').slice(2) });
  }
}

/** `Excel.ChartAreaFormat` and `Excel.ChartTitleFormat` */
export class HostChartFormat extends HostObject {
  static override readonly members: MemberList = { values: [], objects: ['font'] };
  constructor(private readonly access: FontAccess) {
    super();
  }
  get font(): HostObject {
    return new HostChartFont(this.access);
  }
}

/** `Excel.ChartTitle` and `Excel.ChartAxisTitle` */
export class HostChartTitle extends HostObject {
  static override readonly members: MemberList = { values: ['text', 'visible'], objects: ['format'] };
  constructor(
    private readonly read: () => string | null | undefined,
    private readonly change: (title: string | null) => void,
    private readonly font?: FontAccess,
  ) {
    super();
  }
  get format(): HostObject {
    if (!this.font) throw apiNotFound('ChartAxisTitle.format');
    return new HostChartFormat(this.font);
  }
  get text(): string {
    return this.read() ?? '';
  }
  set text(text: string) {
    this.change(text);
  }
  get visible(): boolean {
    return typeof this.read() === 'string';
  }
  set visible(visible: boolean) {
    if (visible !== this.visible) this.change(visible ? 'Chart Title' : null);
  }
}
