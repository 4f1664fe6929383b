import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { type Area, areaAddress, intersection, parseAddress } from '../../model/address';
import { placeTable, readColumnNames, tableArea } from '../../model/tables';
import type { HostContext } from '../HostContext';
import { EventType, WORKBOOK_TARGET } from '../HostEvents';
import { accessDenied, invalidArgument } from '../HostError';
import { HostCollection, type MemberList } from '../HostObject';
import { sheetIdentifier } from '../identifiers';
import { HostRange } from './HostRange';
import { HostTable } from './HostTable';
import { shiftCells } from './shiftCells';
import { overlap, writeHeaders } from './tableRules';

/** `Excel.TableCollection` and `Excel.TableScopedCollection` */
export class HostTableCollection extends HostCollection<HostTable> {
  static override readonly members: MemberList = {
    values: ['count'],
    methods: [
      '_RegisterAddedEvent',
      '_RegisterDataChangedEvent',
      '_RegisterDeletedEvent',
      '_UnregisterAddedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterDeletedEvent',
      'add',
      'getCount',
      'getFirst',
      'getItem',
      'getItemAt',
      'getItemOrNullObject',
    ],
  };
  constructor(
    private readonly context: HostContext,
    /** Tables of one sheet, or of the whole workbook. */
    private readonly sheet?: Worksheet,
    /** Only tables that touch this area, or lie inside of it. */
    private readonly scope?: Area & { readonly fullyContained: boolean },
  ) {
    super();
  }
  get items(): HostTable[] {
    const all = this.sheet
      ? this.sheet.getTables().map((table) => ({ sheet: this.sheet!, table }))
      : this.context.model.tables();
    return all
      .filter(({ table }) => this.isInScope(table))
      .map(({ sheet, table }) => new HostTable(this.context, sheet, table));
  }
  private isInScope(table: Table): boolean {
    if (!this.scope) return true;
    const area = tableArea(table);
    const shared = intersection(area, this.scope);
    return (
      shared !== null && (!this.scope.fullyContained || (shared.rows === area.rows && shared.columns === area.columns))
    );
  }
  find(key: unknown): HostTable | undefined {
    const wanted = String(key).toLowerCase();
    return this.items.find((item) => item.id === key || item.name.toLowerCase() === wanted);
  }
  getFirst(): HostTable {
    return this.getItemAt(0);
  }
  add(address: HostRange | string, hasHeaders: boolean): HostTable {
    const range = this.rangeOf(address);
    const { sheet } = range;
    if (sheet.sheetProtection) throw accessDenied('TableCollection.add');
    const { area } = range;
    const placed = { ...area, rows: Math.max(area.rows, 1) + (hasHeaders && area.rows === 1 ? 1 : 0) };
    if (sheet.getTables().some((table) => intersection(tableArea(table), placed))) throw overlap('TableCollection.add');
    const isMerged = sheet.mergedRegions.some((region) => intersection(regionArea(region), placed));
    if (isMerged)
      sheet.unMergeCells(placed.row + 1, placed.column + 1, placed.row + placed.rows, placed.column + placed.columns);
    if (!hasHeaders) {
      shiftCells(this.context, sheet, { ...placed }, 1, 'down');
      placed.rows += 1;
    }
    const names = readColumnNames(sheet, placed, hasHeaders);
    writeHeaders(sheet, placed, names);
    const table = sheet.addTable({
      name: this.freeName(),
      ref: areaAddress({ ...placed, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: false,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: names.map((name) => ({ name, filterButton: true })),
      rows: Array.from({ length: placed.rows - 1 }, () => []),
    });
    placeTable(table, placed);
    this.context.model.notifyStructure({
      kind: 'tableAdded',
      sheetName: sheet.name,
      tableName: table.name,
      origin: 'addin',
    });
    return new HostTable(this.context, sheet, table);
  }
  private rangeOf(address: HostRange | string): HostRange {
    if (address instanceof HostRange) return address;
    const parsed = parseAddress(address);
    if (!parsed) throw invalidArgument('TableCollection.add');
    const sheet =
      parsed.sheetName === undefined
        ? (this.sheet ?? this.context.model.activeSheet)
        : this.context.model.book.getWorksheet(parsed.sheetName);
    if (!sheet) throw invalidArgument('TableCollection.add');
    return new HostRange(this.context, sheet, parsed);
  }
  private freeName(): string {
    const taken = new Set(this.context.model.tables().map(({ table }) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
  private get target(): string {
    return this.sheet ? sheetIdentifier(this.sheet) : WORKBOOK_TARGET;
  }
  _RegisterAddedEvent(): void {
    this.context.events.register(EventType.TableAdded, this.target);
  }
  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EventType.TableAdded, this.target);
  }
  _RegisterDeletedEvent(): void {
    this.context.events.register(EventType.TableDeleted, this.target);
  }
  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EventType.TableDeleted, this.target);
  }
  _RegisterDataChangedEvent(): void {
    this.context.events.register(EventType.TableChanged, this.target);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EventType.TableChanged, this.target);
  }
}

const regionArea = (region: { top: number; left: number; bottom: number; right: number }): Area => ({
  row: region.top - 1,
  column: region.left - 1,
  rows: region.bottom - region.top + 1,
  columns: region.right - region.left + 1,
});
