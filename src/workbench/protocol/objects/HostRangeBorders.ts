import type { Border, BorderStyle, Borders } from '@cj-tech-master/excelts';
import { invalidArgument } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import { argbOf, colourOf } from './colours';
import type { RangeLike } from './RangeLike';

const BORDER_SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
} as const;

type BorderIndex = keyof typeof BORDER_SIDES;
type Side = 'top' | 'bottom' | 'left' | 'right';

const LINE_STYLES: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Thin: 'dashed', Medium: 'mediumDashed' },
  DashDot: { Thin: 'dashDot', Medium: 'mediumDashDot' },
  DashDotDot: { Thin: 'dashDotDot', Medium: 'mediumDashDotDot' },
  Dot: { Thin: 'dotted' },
  Double: { Thick: 'double' },
  SlantDashDot: { Medium: 'slantDashDot' },
};

/** `Excel.RangeBorder` */
class HostRangeBorder extends HostObject {
  static override readonly members: MemberList = { values: ['color', 'sideIndex', 'style', 'weight'] };
  constructor(
    private readonly range: RangeLike,
    readonly sideIndex: BorderIndex,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { SideIndex: this.sideIndex };
  }
  private get first(): Partial<Border> | undefined {
    const inner = this.sideIndex === 'InsideHorizontal' || this.sideIndex === 'InsideVertical';
    const { row, column, rows, columns } = this.range.area;
    const side: Side =
      this.sideIndex === 'InsideHorizontal'
        ? 'bottom'
        : this.sideIndex === 'InsideVertical'
          ? 'right'
          : (BORDER_SIDES[this.sideIndex] as Side);
    const line = inner || side === 'top' || side === 'left' || side === 'right' ? row : row + rows - 1;
    const cell = side === 'right' && !inner ? column + columns - 1 : column;
    return this.range.sheet.findCell(line + 1, cell + 1)?.border?.[side];
  }
  private get known(): { style: string; weight: string } {
    const style = this.first?.style;
    for (const [name, weights] of Object.entries(LINE_STYLES)) {
      const weight = Object.keys(weights).find((key) => weights[key] === style);
      if (weight && style) return { style: name, weight };
    }
    return { style: 'None', weight: 'Thin' };
  }
  get style(): string {
    return this.known.style;
  }
  set style(style: string) {
    const weights = LINE_STYLES[style];
    if (!weights && style !== 'None') throw invalidArgument('RangeBorder.style');
    this.change(weights && { ...this.first, style: weights[this.known.weight] ?? Object.values(weights)[0]! });
  }
  get weight(): string {
    return this.known.weight;
  }
  set weight(weight: string) {
    const weights = LINE_STYLES[this.known.style] ?? LINE_STYLES['Continuous']!;
    this.change({ ...this.first, style: weights[weight] ?? LINE_STYLES['Continuous']![weight] ?? 'thin' });
  }
  get color(): string {
    return colourOf(this.first?.color, '#000000');
  }
  set color(colour: string) {
    this.change({ style: 'thin', ...this.first, color: { argb: argbOf(colour, 'RangeBorder.color') } });
  }
  private change(border: Partial<Border> | undefined): void {
    const { rows, columns } = this.range.area;
    this.range.changeFormats(() => {
      this.range.eachCell((cell, row, column) => {
        for (const side of sidesAt(this.sideIndex, row, column, rows, columns)) {
          const { [side]: _old, ...others } = { ...cell.border } as Partial<Borders>;
          cell.style = { ...cell.style, border: border ? { ...others, [side]: border } : others };
        }
      });
    });
  }
}

function sidesAt(index: BorderIndex, row: number, column: number, rows: number, columns: number): Side[] {
  if (index === 'EdgeTop') return row === 0 ? ['top'] : [];
  if (index === 'EdgeBottom') return row === rows - 1 ? ['bottom'] : [];
  if (index === 'EdgeLeft') return column === 0 ? ['left'] : [];
  if (index === 'EdgeRight') return column === columns - 1 ? ['right'] : [];
  if (index === 'InsideHorizontal')
    return [...(row > 0 ? (['top'] as const) : []), ...(row < rows - 1 ? (['bottom'] as const) : [])];
  if (index === 'InsideVertical')
    return [...(column > 0 ? (['left'] as const) : []), ...(column < columns - 1 ? (['right'] as const) : [])];
  throw invalidArgument('RangeBorderCollection.getItem', 'This host has no diagonal borders.');
}

/** `Excel.RangeBorderCollection` */
export class HostRangeBorders extends HostCollection<HostRangeBorder> {
  constructor(private readonly range: RangeLike) {
    super();
  }
  get items(): HostRangeBorder[] {
    return (Object.keys(BORDER_SIDES) as BorderIndex[]).map((index) => new HostRangeBorder(this.range, index));
  }
  find(key: unknown): HostRangeBorder | undefined {
    return this.items.find((border) => border.sideIndex === key);
  }
}
