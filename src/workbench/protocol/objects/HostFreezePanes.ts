import { MAX_COLUMNS, MAX_ROWS, areaAddress, parseAddress } from '../../model/address';
import { invalidArgument, itemNotFound } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { HostRange } from './HostRange';
import type { SheetLike } from './SheetLike';

/** `Excel.WorksheetFreezePanes` */
export class HostFreezePanes extends HostObject {
  static override readonly members: MemberList = {
    values: [],
    methods: ['freezeAt', 'freezeColumns', 'freezeRows', 'getLocation', 'getLocationOrNullObject', 'unfreeze'],
  };
  constructor(private readonly owner: SheetLike) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    const { showGridLines, showRowColHeaders, zoomScale } = this.owner.view;
    const kept = {
      ...(showGridLines !== undefined && { showGridLines }),
      ...(showRowColHeaders !== undefined && { showRowColHeaders }),
      ...(zoomScale !== undefined && { zoomScale }),
    };
    const topLeftCell = areaAddress({ row: rows, column: columns, rows: 1, columns: 1 });
    this.owner.view =
      rows + columns === 0
        ? { ...kept, state: 'normal' }
        : { ...kept, state: 'frozen', ySplit: rows, xSplit: columns, topLeftCell };
  }
  private get frozen(): { rows: number; columns: number } {
    const view = this.owner.view;
    return view.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  }
  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  freezeAt(range: HostRange | string): void {
    const area = range instanceof HostRange ? range.area : parseAddress(range);
    if (!area) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocationOrNullObject(): HostRange | null {
    const { rows, columns } = this.frozen;
    if (rows + columns === 0) return null;
    return this.owner.range({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
  getLocation(): HostRange {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound('WorksheetFreezePanes.getLocation');
    return location;
  }
}
