import type { HostContext } from '../HostContext';
import { itemNotFound } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { HostApplication, HostRuntime } from './HostApplication';
import { HostNamedItemCollection } from './HostNamedItem';
import { HostRange } from './HostRange';
import { HostSettingCollection } from './HostSettings';
import { HostTableCollection } from './HostTableCollection';
import { HostWorksheetCollection } from './HostWorksheetCollection';

/** `Excel.Workbook`, the root of all paths. */
export class HostWorkbook extends HostObject {
  static override readonly members: MemberList = {
    values: ['isDirty', 'name', 'readOnly'],
    objects: ['_Runtime', 'application', 'names', 'properties', 'protection', 'settings', 'tables', 'worksheets'],
    methods: [
      '_GetRangeForEventByReferenceId',
      '_GetRangeOrNullObjectForEventByReferenceId',
      '_SetOsfControlContainerReadyForCustomFunctions',
      'getActiveCell',
      'getSelectedRange',
    ],
  };
  readonly isDirty = false;
  readonly readOnly = false;
  readonly _Runtime: HostObject;
  readonly application: HostObject;

  constructor(private readonly context: HostContext) {
    super();
    this._Runtime = new HostRuntime(context);
    this.application = new HostApplication(context);
  }
  get name(): string {
    return this.context.model.name;
  }
  get worksheets(): HostWorksheetCollection {
    return new HostWorksheetCollection(this.context);
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this.context);
  }
  get names(): HostNamedItemCollection {
    return new HostNamedItemCollection(this.context);
  }
  get settings(): HostSettingCollection {
    return new HostSettingCollection(this.context);
  }
  get protection(): HostObject {
    return new HostWorkbookProtection(this.context);
  }
  get properties(): HostObject {
    return new HostDocumentProperties(this.context);
  }
  getSelectedRange(): HostRange {
    const { model } = this.context;
    return new HostRange(this.context, model.activeSheet, model.selection);
  }
  getActiveCell(): HostRange {
    return this.getSelectedRange().getCell(0, 0);
  }
  _GetRangeForEventByReferenceId(id: string): HostObject {
    const range = this.context.reference(id);
    if (!range) throw itemNotFound('WorksheetChangedEventArgs.getRange');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject | null {
    return this.context.reference(id) ?? null;
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

/** `Excel.WorkbookProtection` */
class HostWorkbookProtection extends HostObject {
  static override readonly members: MemberList = { values: ['protected'] };
  constructor(private readonly context: HostContext) {
    super();
  }
  get protected(): boolean {
    return this.context.model.book.protection?.lockStructure === true;
  }
}

/** `Excel.DocumentProperties` */
class HostDocumentProperties extends HostObject {
  static override readonly members: MemberList = {
    values: ['author', 'category', 'company', 'keywords', 'subject', 'title'],
  };
  constructor(private readonly context: HostContext) {
    super();
  }
  get author(): string {
    return this.context.model.book.creator ?? '';
  }
  get category(): string {
    return this.context.model.book.category;
  }
  get company(): string {
    return this.context.model.book.company;
  }
  get keywords(): string {
    return this.context.model.book.keywords;
  }
  get subject(): string {
    return this.context.model.book.subject;
  }
  get title(): string {
    return this.context.model.book.title;
  }
}
