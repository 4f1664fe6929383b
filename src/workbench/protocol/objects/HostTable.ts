import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { type Area, intersection, parseAddress } from '../../model/address';
import { dataArea, placeTable, readColumnNames, tableArea } from '../../model/tables';
import type { HostContext } from '../HostContext';
import { EventType } from '../HostEvents';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { tableIdentifier } from '../identifiers';
import { HostRange } from './HostRange';
import { HostTableColumns } from './HostTableColumns';
import { HostTableRows } from './HostTableRows';
import type { TableLike } from './TableLike';
import { isTableName, overlap, writeHeaders } from './tableRules';

/** `Excel.Table` */
export class HostTable extends HostObject implements TableLike {
  static override readonly members: MemberList = {
    values: [
      'highlightFirstColumn',
      'highlightLastColumn',
      'id',
      'legacyId',
      'name',
      'showBandedColumns',
      'showBandedRows',
      'showFilterButton',
      'showHeaders',
      'showTotals',
      'style',
    ],
    objects: ['columns', 'rows', 'worksheet'],
    methods: [
      '_RegisterDataChangedEvent',
      '_RegisterSelectionChangedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterSelectionChangedEvent',
      'convertToRange',
      'delete',
      'getDataBodyRange',
      'getHeaderRowRange',
      'getRange',
      'getTotalRowRange',
      'resize',
    ],
  };
  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
    readonly table: Table,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    return tableIdentifier(this.table);
  }
  get legacyId(): string {
    return this.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    const isTaken = this.context.model
      .tables()
      .some(({ table }) => table !== this.table && table.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw itemAlreadyExists('Table.name');
    if (!isTableName(name)) throw invalidArgument('Table.name');
    this.table.name = name;
    this.table.displayName = name;
    this.changed();
  }
  get style(): string {
    return this.table.theme ?? 'TableStyleMedium2';
  }
  set style(style: string) {
    this.table.theme = style;
    this.changed();
  }
  get showHeaders(): boolean {
    return this.table.headerRow !== false;
  }
  get showTotals(): boolean {
    return this.table.totalsRow === true;
  }
  set showTotals(show: boolean) {
    this.assertWritable('Table.showTotals');
    if (show === this.showTotals) return;
    const area = tableArea(this.table);
    this.table.table.totalsRow = show;
    if (!show) this.context.model.clearContents(this.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    placeTable(this.table, { ...area, rows: area.rows + (show ? 1 : -1) });
    this.changed();
  }
  get showBandedRows(): boolean {
    return this.table.showRowStripes === true;
  }
  set showBandedRows(show: boolean) {
    this.table.showRowStripes = show;
    this.changed();
  }
  get showBandedColumns(): boolean {
    return this.table.showColumnStripes === true;
  }
  set showBandedColumns(show: boolean) {
    this.table.showColumnStripes = show;
    this.changed();
  }
  get highlightFirstColumn(): boolean {
    return this.table.showFirstColumn === true;
  }
  set highlightFirstColumn(show: boolean) {
    this.table.showFirstColumn = show;
    this.changed();
  }
  get highlightLastColumn(): boolean {
    return this.table.showLastColumn === true;
  }
  set highlightLastColumn(show: boolean) {
    this.table.showLastColumn = show;
    this.changed();
  }
  get showFilterButton(): boolean {
    return this.table.table.columns.every((column) => column.filterButton !== false);
  }
  set showFilterButton(show: boolean) {
    this.table.table.columns.forEach((column) => (column.filterButton = show));
    this.changed();
  }
  get worksheet(): HostObject {
    return this.context.worksheetObject(this.sheet);
  }
  get columns(): HostTableColumns {
    return new HostTableColumns(this);
  }
  get rows(): HostTableRows {
    return new HostTableRows(this);
  }

  getRange(): HostRange {
    return this.range(tableArea(this.table));
  }
  getHeaderRowRange(): HostRange {
    return this.range({ ...tableArea(this.table), rows: 1 });
  }
  getDataBodyRange(): HostRange {
    return this.range(dataArea(this.table));
  }
  getTotalRowRange(): HostRange {
    const area = tableArea(this.table);
    if (area.totalsRows === 0) throw itemNotFound('Table.getTotalRowRange');
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  resize(target: HostRange | string): void {
    this.assertWritable('Table.resize');
    const area = target instanceof HostRange ? target.area : parseAddress(target);
    const now = tableArea(this.table);
    if (!area || area.row !== now.row || area.rows < now.headerRows + now.totalsRows + 1)
      throw invalidArgument('Table.resize');
    const others = this.sheet.getTables().filter((table) => table !== this.table);
    if (others.some((table) => intersection(tableArea(table), area))) throw overlap('Table.resize');
    const names = readColumnNames(this.sheet, area, this.showHeaders);
    const known = this.table.table.columns;
    this.table.table.columns = names.map(
      (name) => known.find((column) => column.name === name) ?? { name, filterButton: this.showFilterButton },
    );
    if (this.showHeaders) writeHeaders(this.sheet, area, names);
    placeTable(this.table, area);
    this.changed();
  }
  /** Cells stay, the table goes. */
  convertToRange(): HostRange {
    const range = this.getRange();
    this.remove('Table.convertToRange');
    return range;
  }
  /** The table goes with its cells' contents. */
  delete(): void {
    const area = tableArea(this.table);
    this.remove('Table.delete');
    this.context.model.clearContents(this.sheet, area);
    this.range(area).notify(false);
  }
  private remove(location: string): void {
    this.assertWritable(location);
    const tableId = this.id;
    const tableName = this.name;
    this.sheet.removeTable(this.table.name);
    this.context.model.notifyStructure({
      kind: 'tableDeleted',
      sheetName: this.sheet.name,
      tableName,
      tableId,
      origin: 'addin',
    });
  }
  _RegisterDataChangedEvent(): void {
    this.context.events.register(EventType.TableChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EventType.TableChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EventType.TableSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EventType.TableSelectionChanged, this.id);
  }

  range(area: Area): HostRange {
    return new HostRange(this.context, this.sheet, {
      row: area.row,
      column: area.column,
      rows: area.rows,
      columns: area.columns,
    });
  }
  assertWritable(location: string): void {
    if (this.sheet.sheetProtection) throw accessDenied(location);
  }
  changed(): void {
    this.context.model.notifyStructure({
      kind: 'tableChanged',
      sheetName: this.sheet.name,
      tableName: this.name,
      origin: 'addin',
    });
  }
}
