import type { Cell, Font } from '@cj-tech-master/excelts';
import { HostObject, type MemberList } from '../HostObject';
import { argbOf, colourOf } from './colours';
import type { RangeLike } from './RangeLike';
import { changeStyles, common } from './rangeStyles';

/** `Excel.RangeFill` */
export class HostRangeFill extends HostObject {
  static override readonly members: MemberList = { values: ['color'], methods: ['clear'] };
  constructor(private readonly range: RangeLike) {
    super();
  }
  get color(): string | null {
    return common(this.range, ({ fill } = {} as Cell) =>
      fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor, '#FFFFFF') : '#FFFFFF',
    );
  }
  set color(colour: string) {
    const argb = argbOf(colour, 'RangeFill.color');
    changeStyles(this.range, (style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } }));
  }
  clear(): void {
    changeStyles(this.range, ({ fill: _fill, ...style }) => style);
  }
}

/** `Excel.RangeFont` */
export class HostRangeFont extends HostObject {
  static override readonly members: MemberList = {
    values: ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'],
  };
  constructor(private readonly range: RangeLike) {
    super();
  }
  private read<Content>(pick: (font: Partial<Font>) => Content): Content | null {
    return common(this.range, (cell) => pick(cell?.font ?? {}));
  }
  private change(font: Partial<Font>): void {
    changeStyles(this.range, (style) => ({ ...style, font: { ...style.font, ...font } }));
  }
  get bold(): boolean | null {
    return this.read((font) => font.bold === true);
  }
  set bold(bold: boolean) {
    this.change({ bold });
  }
  get italic(): boolean | null {
    return this.read((font) => font.italic === true);
  }
  set italic(italic: boolean) {
    this.change({ italic });
  }
  get strikethrough(): boolean | null {
    return this.read((font) => font.strike === true);
  }
  set strikethrough(strike: boolean) {
    this.change({ strike });
  }
  get underline(): string | null {
    return this.read((font) =>
      font.underline === true || font.underline === 'single'
        ? 'Single'
        : font.underline === 'double'
          ? 'Double'
          : 'None',
    );
  }
  set underline(underline: string) {
    this.change({ underline: underline === 'Double' ? 'double' : underline === 'Single' ? 'single' : 'none' });
  }
  get color(): string | null {
    return this.read((font) => colourOf(font.color, '#000000'));
  }
  set color(colour: string) {
    this.change({ color: { argb: argbOf(colour, 'RangeFont.color') } });
  }
  get name(): string | null {
    return this.read((font) => font.name ?? 'Calibri');
  }
  set name(name: string) {
    this.change({ name });
  }
  get size(): number | null {
    return this.read((font) => font.size ?? 11);
  }
  set size(size: number) {
    this.change({ size });
  }
}
