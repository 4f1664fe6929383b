import { type Area, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../model/address';
import { usedArea } from '../../model/usedArea';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound, notPermitted } from '../HostError';
import type { MemberList } from '../HostObject';
import { sheetIdentifier } from '../identifiers';
import { HostChartCollection } from './HostChartCollection';
import { HostCustomProperties } from './HostCustomProperties';
import { HostFreezePanes } from './HostFreezePanes';
import { HostNamedItemCollection } from './HostNamedItem';
import { HostPageBreaks } from './HostPageBreaks';
import { HostPageLayout } from './HostPageLayout';
import { HostRange } from './HostRange';
import { HostTableCollection } from './HostTableCollection';
import { HostWorksheetProtection } from './HostWorksheetProtection';
import type { SheetLike } from './SheetLike';
import { checkSheetName, deleteSheet } from './sheetRules';
import { WorksheetEvents } from './WorksheetEvents';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `Excel.Worksheet` */
export class HostWorksheet extends WorksheetEvents implements SheetLike {
  static override readonly members: MemberList = {
    values: [
      'enableCalculation',
      'id',
      'name',
      'position',
      'showGridlines',
      'showHeadings',
      'standardHeight',
      'standardWidth',
      'tabColor',
      'visibility',
    ],
    costlyValues: ['gridlines', 'headings'],
    objects: [
      ...['charts', 'customProperties', 'freezePanes', 'horizontalPageBreaks', 'names'],
      ...['pageLayout', 'protection', 'tables'],
    ],
    methods: [
      '_GetAnotherWorksheetById',
      '_GetSheetById',
      '_RegisterActivatedEvent',
      '_RegisterDataChangedEvent',
      '_RegisterEventNameChanged',
      '_RegisterSelectionChangedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterEventNameChanged',
      '_UnregisterSelectionChangedEvent',
      'activate',
      'calculate',
      'copy',
      'delete',
      'getCell',
      'getNext',
      'getNextOrNullObject',
      'getPrevious',
      'getPreviousOrNullObject',
      'getRange',
      'getRangeByIndexes',
      'getUsedRange',
      'getUsedRangeOrNullObject',
    ],
  };
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    const { model } = this.context;
    if (name === this.name) return;
    if (model.book.protection?.lockStructure) throw accessDenied('Worksheet.name');
    if (!checkSheetName(name)) throw invalidArgument('Worksheet.name');
    if (model.book.worksheets.some((sheet) => sheet !== this.sheet && sheet.name.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists('Worksheet.name');
    model.renameSheet(this.sheet, name, 'addin');
  }
  get position(): number {
    return this.context.model.book.worksheets.indexOf(this.sheet);
  }
  set position(position: number) {
    if (!(position >= 0 && position < this.context.model.book.worksheets.length))
      throw invalidArgument('Worksheet.position');
    this.context.model.moveSheet(this.sheet, position, 'addin');
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this.context, this.sheet);
  }
  get charts(): HostChartCollection {
    return new HostChartCollection(this.context, this.sheet);
  }
  get names(): HostNamedItemCollection {
    return new HostNamedItemCollection(this.context, this.sheet);
  }
  get pageLayout(): HostPageLayout {
    return new HostPageLayout(this.context, this.sheet);
  }
  get horizontalPageBreaks(): HostPageBreaks {
    return new HostPageBreaks(this.context, this.sheet);
  }
  get protection(): HostWorksheetProtection {
    return new HostWorksheetProtection(this);
  }
  get freezePanes(): HostFreezePanes {
    return new HostFreezePanes(this);
  }
  get customProperties(): HostCustomProperties {
    return new HostCustomProperties(this);
  }

  getRange(address?: string | null): HostRange {
    if (address === undefined || address === null || address === '') return this.range(WHOLE_SHEET);
    const area = parseAddress(address);
    if (area && (area.sheetName === undefined || area.sheetName.toLowerCase() === this.name.toLowerCase()))
      return this.range(area);
    const named = this.names.findArea(address);
    if (named) return named;
    throw area ? invalidArgument('Worksheet.getRange') : itemNotFoundForAddress(address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return this.range({ row, column, rows, columns });
  }
  getCell(row: number, column: number): HostRange {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const used = usedArea(this.sheet, WHOLE_SHEET, valuesOnly);
    return used && this.range(used);
  }
  getUsedRange(valuesOnly = false): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  activate(): void {
    if (this.sheet.state !== 'visible') throw notPermitted('Worksheet.activate');
    this.context.model.activate(this.sheet, 'addin');
  }
  calculate(): void {
    this.context.model.invalidate();
    this.context.model.calculate();
  }
  delete(): void {
    deleteSheet(this.context, this.sheet);
  }
  copy(positionType = 'None', relativeTo?: HostWorksheet | null): HostWorksheet {
    if (this.context.model.book.protection?.lockStructure) throw accessDenied('Worksheet.copy');
    const count = this.context.model.book.worksheets.length;
    const places: Record<string, number> = {
      None: count,
      End: count,
      Beginning: 0,
      Before: relativeTo?.position ?? 0,
      After: (relativeTo?.position ?? 0) + 1,
    };
    const place = places[positionType];
    if (place === undefined) throw invalidArgument('Worksheet.copy');
    return new HostWorksheet(this.context, this.context.model.copySheet(this.sheet, place, 'addin'));
  }
  getNextOrNullObject(visibleOnly = false): HostWorksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): HostWorksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  getNext(visibleOnly = false): HostWorksheet {
    return found(this.neighbour(1, visibleOnly), 'Worksheet.getNext');
  }
  getPrevious(visibleOnly = false): HostWorksheet {
    return found(this.neighbour(-1, visibleOnly), 'Worksheet.getPrevious');
  }
  private neighbour(step: number, visibleOnly: boolean): HostWorksheet | null {
    const sheets = this.context.model.book.worksheets.filter(
      (sheet) => sheet === this.sheet || !visibleOnly || sheet.state === 'visible',
    );
    const sheet = sheets[sheets.indexOf(this.sheet) + step];
    return sheet ? new HostWorksheet(this.context, sheet) : null;
  }
  _GetSheetById(id: string): HostWorksheet {
    const sheet = this.context.model.book.worksheets.find((candidate) => sheetIdentifier(candidate) === id);
    return found(sheet ? new HostWorksheet(this.context, sheet) : null, 'Worksheet');
  }
  _GetAnotherWorksheetById(id: string): HostWorksheet {
    return this._GetSheetById(id);
  }

  range(area: Area): HostRange {
    return new HostRange(this.context, this.sheet, WHOLE_SHEET).at(area);
  }
}

function itemNotFoundForAddress(address: string): Error {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(address)
    ? itemNotFound('Worksheet.getRange')
    : invalidArgument('Worksheet.getRange');
}

function found<Item>(item: Item | null, location: string): Item {
  if (item === null) throw itemNotFound(location);
  return item;
}
