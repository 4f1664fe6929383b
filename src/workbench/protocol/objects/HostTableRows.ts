import type { Scalar } from '../../model/cellContent';
import { copyRowFormats } from '../../model/growTable';
import { placeTable, tableArea } from '../../model/tables';
import { invalidArgument, sizeMismatch } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import type { HostRange } from './HostRange';
import { shiftCells } from './shiftCells';
import type { TableLike } from './TableLike';

/** `Excel.TableRow` */
class HostTableRow extends HostObject {
  static override readonly members: MemberList = { values: ['index', 'values'], methods: ['delete', 'getRange'] };
  constructor(
    private readonly owner: TableLike,
    readonly index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Index: this.index };
  }
  get values(): Scalar[][] | null {
    return this.getRange().values;
  }
  set values(content: unknown) {
    this.getRange().values = content;
  }
  getRange(): HostRange {
    return this.owner.getDataBodyRange().getRow(this.index);
  }
  delete(): void {
    new HostTableRows(this.owner).deleteRowsAt(this.index, 1);
  }
}

/** `Excel.TableRowCollection` */
export class HostTableRows extends HostCollection<HostTableRow> {
  static override readonly members: MemberList = {
    values: ['count'],
    methods: ['add', 'deleteRowsAt', 'getCount', 'getItemAt'],
  };
  constructor(private readonly owner: TableLike) {
    super();
  }
  get items(): HostTableRow[] {
    return Array.from({ length: this.count }, (_, index) => new HostTableRow(this.owner, index));
  }
  override get count(): number {
    return tableArea(this.owner.table).dataRows;
  }
  override getCount(): number {
    return this.count;
  }
  find(key: unknown): HostTableRow | undefined {
    return typeof key === 'number' ? this.items[key] : undefined;
  }

  /** Adds rows before row `index`, at the end without it; `content` is rows of values, one value for all cells, or nothing. */
  add(index: number | null | undefined, content?: unknown): HostTableRow {
    this.owner.assertWritable('TableRowCollection.add');
    const { sheet, table, context } = this.owner;
    const area = tableArea(table);
    const lines = Array.isArray(content)
      ? (content as unknown[][])
      : content === undefined || content === null
        ? [null]
        : [content];
    if (Array.isArray(content) && lines.some((line) => !Array.isArray(line) || line.length !== area.columns))
      throw sizeMismatch('TableRowCollection.add');
    const at = index === undefined || index === null || index < 0 ? area.dataRows : index;
    if (at > area.dataRows) throw invalidArgument('TableRowCollection.add');
    const row = area.row + area.headerRows + at;
    shiftCells(context, sheet, { row, column: area.column, rows: 1, columns: area.columns }, lines.length, 'down');
    placeTable(table, { ...area, rows: area.rows + lines.length });
    lines.forEach((_, offset) =>
      copyRowFormats(sheet, at > 0 ? area.row + area.headerRows : row + lines.length, row + offset, area),
    );
    const target = this.owner.range({ row, column: area.column, rows: lines.length, columns: area.columns });
    if (content !== undefined && content !== null) target.values = content;
    context.model.notify({
      sheetName: sheet.name,
      ...target.area,
      origin: 'addin',
      changeType: 'RowInserted',
      shiftDirection: 'ShiftCellDown',
    });
    this.owner.changed();
    return new HostTableRow(this.owner, at);
  }

  deleteRowsAt(index: number, count = 1): void {
    this.owner.assertWritable('TableRowCollection.deleteRowsAt');
    const { sheet, table, context } = this.owner;
    const area = tableArea(table);
    if (index < 0 || count < 1 || index + count > area.dataRows)
      throw invalidArgument('TableRowCollection.deleteRowsAt');
    const row = area.row + area.headerRows + index;
    const removed = count === area.dataRows ? count - 1 : count;
    const deleted = { row, column: area.column, rows: count, columns: area.columns };
    context.model.clearContents(sheet, deleted);
    if (removed > 0) {
      shiftCells(context, sheet, { ...deleted, rows: removed }, removed, 'up');
      placeTable(table, { ...area, rows: area.rows - removed });
    }
    context.model.notify({
      sheetName: sheet.name,
      ...deleted,
      origin: 'addin',
      changeType: 'RowDeleted',
      shiftDirection: 'ShiftCellUp',
    });
    this.owner.changed();
  }
}
