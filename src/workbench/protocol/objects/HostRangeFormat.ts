import type { Alignment } from '@cj-tech-master/excelts';
import { sheetExtent } from '../../model/usedArea';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { HostRangeBorders } from './HostRangeBorders';
import { HostRangeFill, HostRangeFont } from './HostRangeLook';
import type { RangeLike } from './RangeLike';
import { changeStyles, common } from './rangeStyles';
import { POINTS_PER_WIDTH, columnWidthOf, rowHeightOf } from './sizes';

/** `Excel.FormatProtection` */
class HostFormatProtection extends HostObject {
  static override readonly members: MemberList = { values: ['formulaHidden', 'locked'] };
  constructor(private readonly range: RangeLike) {
    super();
  }
  get locked(): boolean | null {
    return common(this.range, (cell) => cell?.protection?.locked !== false);
  }
  set locked(locked: boolean) {
    changeStyles(this.range, (style) => ({ ...style, protection: { ...style.protection, locked } }));
  }
  get formulaHidden(): boolean | null {
    return common(this.range, (cell) => cell?.protection?.hidden === true);
  }
  set formulaHidden(hidden: boolean) {
    changeStyles(this.range, (style) => ({ ...style, protection: { ...style.protection, hidden } }));
  }
}

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal'] | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical']>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** `Excel.RangeFormat` */
export class HostRangeFormat extends HostObject {
  static override readonly members: MemberList = {
    values: [
      'columnWidth',
      'horizontalAlignment',
      'indentLevel',
      'rowHeight',
      'shrinkToFit',
      'textOrientation',
      'verticalAlignment',
      'wrapText',
    ],
    objects: ['borders', 'fill', 'font', 'protection'],
    methods: ['autofitColumns', 'autofitRows'],
  };
  constructor(private readonly range: RangeLike) {
    super();
  }
  get fill(): HostObject {
    return new HostRangeFill(this.range);
  }
  get font(): HostObject {
    return new HostRangeFont(this.range);
  }
  get borders(): HostObject {
    return new HostRangeBorders(this.range);
  }
  get protection(): HostObject {
    return new HostFormatProtection(this.range);
  }
  private alignment<Content>(read: (alignment: Partial<Alignment>) => Content): Content | null {
    return common(this.range, (cell) => read(cell?.alignment ?? {}));
  }
  private align(alignment: Partial<Alignment>): void {
    changeStyles(this.range, (style) => ({ ...style, alignment: { ...style.alignment, ...alignment } }));
  }
  get horizontalAlignment(): string | null {
    return this.alignment(
      ({ horizontal }) => Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === horizontal) ?? 'General',
    );
  }
  set horizontalAlignment(name: string) {
    if (!(name in HORIZONTAL)) throw invalidArgument('RangeFormat.horizontalAlignment');
    this.align({ horizontal: HORIZONTAL[name]! });
  }
  get verticalAlignment(): string | null {
    return this.alignment(
      ({ vertical = 'bottom' }) => Object.keys(VERTICAL).find((name) => VERTICAL[name] === vertical) ?? 'Bottom',
    );
  }
  set verticalAlignment(name: string) {
    const vertical = VERTICAL[name];
    if (!vertical) throw invalidArgument('RangeFormat.verticalAlignment');
    this.align({ vertical });
  }
  get wrapText(): boolean | null {
    return this.alignment((alignment) => alignment.wrapText === true);
  }
  set wrapText(wrapText: boolean) {
    this.align({ wrapText });
  }
  get shrinkToFit(): boolean | null {
    return this.alignment((alignment) => alignment.shrinkToFit === true);
  }
  set shrinkToFit(shrinkToFit: boolean) {
    this.align({ shrinkToFit });
  }
  get indentLevel(): number | null {
    return this.alignment((alignment) => alignment.indent ?? 0);
  }
  set indentLevel(indent: number) {
    this.align({ indent });
  }
  get textOrientation(): number | null {
    return this.alignment(({ textRotation }) => (textRotation === 'vertical' ? 180 : (textRotation ?? 0)));
  }
  set textOrientation(degrees: number) {
    this.align({ textRotation: degrees === 180 ? 'vertical' : degrees });
  }
  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    const widths = new Set(
      Array.from({ length: Math.min(area.columns, 1000) }, (_, offset) => columnWidthOf(sheet, area.column + offset)),
    );
    return widths.size === 1 ? [...widths][0]! : null;
  }
  set columnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument('RangeFormat.columnWidth');
    const { sheet, area } = this.range;
    this.range.changeFormats(() => {
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.getColumn(column + 1).width = points / POINTS_PER_WIDTH;
    });
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    const heights = new Set(
      Array.from({ length: Math.min(area.rows, 10_000) }, (_, offset) => rowHeightOf(sheet, area.row + offset)),
    );
    return heights.size === 1 ? [...heights][0]! : null;
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument('RangeFormat.rowHeight');
    const { sheet, area } = this.range;
    this.range.changeFormats(() => {
      for (let row = area.row; row < area.row + area.rows; row++) sheet.getRow(row + 1).height = points;
    });
  }
  autofitColumns(): void {
    const { sheet, area } = this.range;
    this.range.changeFormats(() => {
      const last = Math.min(area.column + area.columns, Math.max(sheetExtent(sheet).columns, 1));
      if (last > area.column) sheet.autoFitColumns(area.column + 1, last);
    });
  }
  autofitRows(): void {
    const { sheet, area } = this.range;
    this.range.changeFormats(() => {
      const last = Math.min(area.row + area.rows, Math.max(sheet.rowCount, 1));
      if (last > area.row) sheet.autoFitRows(area.row + 1, last);
    });
  }
}
