import { areaAddress, intersection } from '../model/address';
import { scalarOf, scalarTypeOf } from '../model/cellContent';
import { tableArea } from '../model/tables';
import type { CellChange, StructureChange } from '../model/changes';
import type { WorkbookModel } from '../model/WorkbookModel';
import { sheetIdentifier, tableIdentifier } from './identifiers';

/** `[category, type, target, content as JSON, 0]` */
export type EventEntry = [number, number, string, string, number];

export const EVENT_CATEGORY = 65536;

export enum EventType {
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  WorksheetSelectionChanged = 14,
  WorksheetDeleted = 15,
  WorksheetNameChanged = 25,
  TableSelectionChanged = 100,
  TableChanged = 101,
  TableAdded = 102,
  TableDeleted = 103,
}

/** Target of events that the whole workbook listens to. */
export const WORKBOOK_TARGET = 'Workbook';

type TableChange = Extract<StructureChange, { readonly tableName: string }>;

/** Turns changes of the model into the event entries that the client registered for. */
export class HostEvents {
  /** `Excel.Runtime.enableEvents`. */
  isEnabled = true;
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();
  private readonly settingsListeners = new Set<() => void>();
  private readonly registered = new Map<EventType, Map<string, number>>();
  private isAddInAtWork = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly rangeReference: (sheetName: string, change: CellChange) => string,
  ) {
    model.onChange((change) => this.cellsChanged(change));
    model.onStructure((change) => this.structureChanged(change));
    model.onSelection(() => this.selectionChanged());
  }

  onEntries(listener: (entries: EventEntry[]) => void): void {
    this.listeners.add(listener);
  }

  /** Listens to changes of the workbook's add-in settings. */
  onSettings(listener: () => void): void {
    this.settingsListeners.add(listener);
  }

  settingsChanged(): void {
    if (this.isEnabled) this.settingsListeners.forEach((listener) => listener());
  }

  register(type: EventType, target: string): void {
    const targets = this.registered.get(type) ?? new Map<string, number>();
    targets.set(target, (targets.get(target) ?? 0) + 1);
    this.registered.set(type, targets);
  }

  unregister(type: EventType, target: string): void {
    const targets = this.registered.get(type);
    const left = (targets?.get(target) ?? 1) - 1;
    if (left > 0) targets?.set(target, left);
    else targets?.delete(target);
  }

  /** A page that starts anew registers anew. */
  forgetRegistrations(): void {
    this.registered.clear();
    this.isEnabled = true;
  }

  send(entries: EventEntry[]): void {
    if (entries.length > 0) this.listeners.forEach((listener) => listener(entries));
  }

  /** Marks the changes made meanwhile as the add-in's own. */
  duringAddIn<Result>(work: () => Result): Result {
    this.isAddInAtWork = true;
    try {
      return work();
    } finally {
      this.isAddInAtWork = false;
    }
  }

  private raise(type: EventType, targets: readonly string[], content: object): void {
    if (!this.isEnabled) return;
    const known = this.registered.get(type);
    const entries = targets
      .filter((target) => known?.has(target))
      .map((target): EventEntry => [EVENT_CATEGORY, type, target, JSON.stringify(content), 0]);
    this.send(entries);
  }

  private isHeard(...types: EventType[]): boolean {
    return types.some((type) => (this.registered.get(type)?.size ?? 0) > 0);
  }

  private get triggerSource(): string {
    return this.isAddInAtWork ? 'ThisLocalAddin' : 'Unknown';
  }

  private cellsChanged(change: CellChange): void {
    if (
      change.origin === 'calculation' ||
      change.formatsOnly ||
      !this.isHeard(EventType.WorksheetChanged, EventType.TableChanged)
    )
      return;
    const sheet = this.model.book.getWorksheet(change.sheetName);
    if (!sheet) return;
    const worksheetId = sheetIdentifier(sheet);
    const content = {
      changeType: change.changeType ?? 'RangeEdited',
      source: 'Local',
      triggerSource: this.triggerSource,
      shiftDirection: change.shiftDirection ?? 'None',
      address: areaAddress(change),
      worksheetId,
      referenceId: this.rangeReference(sheet.name, change),
      ...this.details(change),
    };
    this.raise(EventType.WorksheetChanged, [WORKBOOK_TARGET, worksheetId], content);
    for (const table of sheet.getTables()) {
      if (!intersection(tableArea(table), change)) continue;
      const tableId = tableIdentifier(table);
      this.raise(EventType.TableChanged, [WORKBOOK_TARGET, worksheetId, tableId], { ...content, tableId });
    }
  }

  private details(change: CellChange): object {
    if (change.before === undefined || change.rows * change.columns !== 1) return {};
    const cell = this.model.book.getWorksheet(change.sheetName)?.findCell(change.row + 1, change.column + 1);
    return {
      valueBefore: change.before,
      valueAfter: scalarOf(cell),
      valueTypeBefore:
        change.before === ''
          ? 'Empty'
          : { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof change.before as 'string'],
      valueTypeAfter: scalarTypeOf(cell),
    };
  }

  private structureChanged(change: StructureChange): void {
    if ('tableName' in change) return this.tableChanged(change);
    const worksheetId = sheetIdentifier({ id: change.sheetId });
    const content = { worksheetId, source: 'Local' };
    if (change.kind === 'sheetAdded') this.raise(EventType.WorksheetAdded, [WORKBOOK_TARGET], content);
    if (change.kind === 'sheetDeleted') this.raise(EventType.WorksheetDeleted, [WORKBOOK_TARGET], content);
    if (change.kind === 'sheetActivated')
      this.raise(EventType.WorksheetActivated, [WORKBOOK_TARGET, worksheetId], { worksheetId });
    if (change.kind === 'sheetRenamed') {
      this.raise(EventType.WorksheetNameChanged, [WORKBOOK_TARGET, worksheetId], {
        ...content,
        nameBefore: change.before,
        nameAfter: change.sheetName,
      });
    }
  }

  private tableChanged(change: TableChange): void {
    const sheet = this.model.book.getWorksheet(change.sheetName);
    if (!sheet) return;
    const worksheetId = sheetIdentifier(sheet);
    const table = sheet.getTable(change.tableName);
    const content = {
      source: 'Local',
      worksheetId,
      tableId: change.tableId ?? (table ? tableIdentifier(table) : ''),
      tableName: change.tableName,
    };
    if (change.kind === 'tableAdded') this.raise(EventType.TableAdded, [WORKBOOK_TARGET, worksheetId], content);
    if (change.kind === 'tableDeleted') this.raise(EventType.TableDeleted, [WORKBOOK_TARGET, worksheetId], content);
  }

  private selectionChanged(): void {
    const { selection } = this.model;
    const sheet = this.model.activeSheet;
    const worksheetId = sheetIdentifier(sheet);
    const content = { address: areaAddress(selection), worksheetId };
    this.raise(EventType.WorksheetSelectionChanged, [WORKBOOK_TARGET, worksheetId], content);
    for (const table of sheet.getTables()) {
      const inside = intersection(tableArea(table), selection);
      this.raise(EventType.TableSelectionChanged, [tableIdentifier(table)], {
        worksheetId,
        address: inside ? areaAddress(inside) : '',
      });
    }
  }
}
