import type { HostContext } from '../HostContext';
import { EventType, WORKBOOK_TARGET } from '../HostEvents';
import { accessDenied, invalidArgument, itemAlreadyExists } from '../HostError';
import { HostCollection, type MemberList } from '../HostObject';
import { sheetIdentifier } from '../identifiers';
import { HostWorksheet } from './HostWorksheet';
import { checkSheetName } from './sheetRules';

/** `Excel.WorksheetCollection` */
export class HostWorksheetCollection extends HostCollection<HostWorksheet> {
  static override readonly members: MemberList = {
    values: [],
    methods: [
      '_RegisterActivatedEvent',
      '_RegisterAddedEvent',
      '_RegisterDataChangedEvent',
      '_RegisterDeletedEvent',
      '_RegisterEventNameChanged',
      '_RegisterSelectionChangedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterAddedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterDeletedEvent',
      '_UnregisterEventNameChanged',
      '_UnregisterSelectionChangedEvent',
      'add',
      'getActiveWorksheet',
      'getCount',
      'getFirst',
      'getItem',
      'getItemOrNullObject',
      'getLast',
    ],
  };
  constructor(private readonly context: HostContext) {
    super();
  }
  get items(): HostWorksheet[] {
    return this.context.model.book.worksheets.map((sheet) => new HostWorksheet(this.context, sheet));
  }
  find(key: unknown): HostWorksheet | undefined {
    const wanted = String(key).toLowerCase();
    const sheet = this.context.model.book.worksheets.find(
      (candidate) => sheetIdentifier(candidate) === key || candidate.name.toLowerCase() === wanted,
    );
    return sheet && new HostWorksheet(this.context, sheet);
  }
  override getCount(visibleOnly = false): number {
    return this.context.model.book.worksheets.filter((sheet) => !visibleOnly || sheet.state === 'visible').length;
  }
  add(name?: string | null): HostWorksheet {
    const { model } = this.context;
    if (model.book.protection?.lockStructure) throw accessDenied('WorksheetCollection.add');
    if (name && this.find(name)) throw itemAlreadyExists('WorksheetCollection.add');
    if (name && !checkSheetName(name)) throw invalidArgument('WorksheetCollection.add');
    return new HostWorksheet(this.context, model.addSheet(name ?? undefined, 'addin'));
  }
  getActiveWorksheet(): HostWorksheet {
    return new HostWorksheet(this.context, this.context.model.activeSheet);
  }
  private visible(visibleOnly: boolean): HostWorksheet[] {
    return this.items.filter((item) => !visibleOnly || item.visibility === 'Visible');
  }
  getFirst(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly)[0]!;
  }
  getLast(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly).at(-1)!;
  }
  _RegisterAddedEvent(): void {
    this.context.events.register(EventType.WorksheetAdded, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EventType.WorksheetAdded, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.context.events.register(EventType.WorksheetDeleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EventType.WorksheetDeleted, WORKBOOK_TARGET);
  }
  _RegisterDataChangedEvent(): void {
    this.context.events.register(EventType.WorksheetChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EventType.WorksheetChanged, WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    this.context.events.register(EventType.WorksheetActivated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EventType.WorksheetActivated, WORKBOOK_TARGET);
  }
  _RegisterEventNameChanged(): void {
    this.context.events.register(EventType.WorksheetNameChanged, WORKBOOK_TARGET);
  }
  _UnregisterEventNameChanged(): void {
    this.context.events.unregister(EventType.WorksheetNameChanged, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EventType.WorksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EventType.WorksheetSelectionChanged, WORKBOOK_TARGET);
  }
}
