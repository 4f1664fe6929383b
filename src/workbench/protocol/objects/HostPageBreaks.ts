import type { Worksheet } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../model/address';
import type { HostContext } from '../HostContext';
import { accessDenied, invalidArgument } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import { HostRange } from './HostRange';

/** Excel holds so many manual breaks on a sheet. */
const MOST_BREAKS = 1026;

/** `Excel.PageBreak` between two rows; `rowIndex` is the row below it. */
export class HostPageBreak extends HostObject {
  static override readonly members: MemberList = {
    values: ['columnIndex', 'rowIndex'],
    methods: ['delete', 'getCellAfterBreak'],
  };
  constructor(
    private readonly context: HostContext,
    private readonly sheet: Worksheet,
    readonly rowIndex: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: String(this.rowIndex) };
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): HostRange {
    return new HostRange(this.context, this.sheet, { row: this.rowIndex, column: 0, rows: 1, columns: 1 });
  }
  delete(): void {
    const place = this.sheet.rowBreaks.findIndex(({ id }) => id === this.rowIndex);
    if (place >= 0) this.sheet.rowBreaks.splice(place, 1);
  }
}

/** `Excel.PageBreakCollection` of `Worksheet.horizontalPageBreaks`. In a file a break carries the number of the row above it. */
export class HostPageBreaks extends HostCollection<HostPageBreak> {
  static override readonly members: MemberList = {
    values: [],
    methods: ['add', 'getCount', 'getItem', 'removePageBreaks'],
  };
  constructor(
    private readonly context: HostContext,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get items(): HostPageBreak[] {
    return [...this.sheet.rowBreaks]
      .sort((a, b) => a.id - b.id)
      .map(({ id }) => new HostPageBreak(this.context, this.sheet, id));
  }
  find(key: unknown): HostPageBreak | undefined {
    return typeof key === 'number' ? this.items[key] : this.items.find(({ rowIndex }) => String(rowIndex) === key);
  }
  /** A break above the range's first cell. The first row can have none. */
  add(range: HostRange | string): HostPageBreak {
    const area = range instanceof HostRange ? range.area : parseAddress(range);
    if (!area || area.row < 1 || area.row >= MAX_ROWS) throw invalidArgument('PageBreakCollection.add');
    const breaks = this.sheet.rowBreaks;
    if (this.sheet.sheetProtection || breaks.length >= MOST_BREAKS) throw accessDenied('PageBreakCollection.add');
    if (!breaks.some(({ id }) => id === area.row)) breaks.push({ id: area.row, max: MAX_COLUMNS - 1, man: 1 });
    return new HostPageBreak(this.context, this.sheet, area.row);
  }
  removePageBreaks(): void {
    this.sheet.rowBreaks.length = 0;
  }
}
