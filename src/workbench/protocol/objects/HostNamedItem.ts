import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, parseAddress, quotedSheetName } from '../../model/address';
import type { HostContext } from '../HostContext';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import { HostRange } from './HostRange';

/** `Excel.NamedItem`: a defined name of one range. */
class HostNamedItem extends HostObject {
  static override readonly members: MemberList = {
    values: ['formula', 'name', 'scope', 'type', 'value', 'visible'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  };
  readonly visible = true;
  readonly type = 'Range';
  constructor(
    private readonly context: HostContext,
    readonly name: string,
    private readonly reference: string,
    private readonly sheet: Worksheet | undefined,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Name: this.name };
  }
  get scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  get formula(): string {
    return `=${this.reference}`;
  }
  get value(): string {
    return this.reference;
  }
  getRangeOrNullObject(): HostRange | null {
    const area = parseAddress(this.reference);
    const sheet = area?.sheetName === undefined ? this.sheet : this.context.model.book.getWorksheet(area.sheetName);
    return area && sheet ? new HostRange(this.context, sheet, area) : null;
  }
  getRange(): HostRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound('NamedItem.getRange');
    return range;
  }
  delete(): void {
    this.context.model.book.definedNames.remove(this.reference, this.name);
    this.context.model.invalidate();
  }
}

/** `Excel.NamedItemCollection`: the workbook's names, or those of one sheet. */
export class HostNamedItemCollection extends HostCollection<HostNamedItem> {
  static override readonly members: MemberList = {
    values: [],
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };
  constructor(
    private readonly context: HostContext,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }
  get items(): HostNamedItem[] {
    const { book } = this.context.model;
    const scope = this.sheet && book.worksheets.indexOf(this.sheet);
    return book.definedNames
      .getAllEntries()
      .filter(
        (entry) =>
          entry.localSheetId === scope && entry.ranges.length > 0 && !entry.hidden && !entry.name.startsWith('_xlnm.'),
      )
      .map((entry) => new HostNamedItem(this.context, entry.name, entry.ranges[0]!, this.sheet));
  }
  find(key: unknown): HostNamedItem | undefined {
    return this.items.find((item) => item.name.toLowerCase() === String(key).toLowerCase());
  }
  /** Range of a name of this sheet or of the workbook. */
  findArea(name: string): HostRange | null {
    const item = this.find(name) ?? (this.sheet ? new HostNamedItemCollection(this.context).find(name) : undefined);
    return item?.getRangeOrNullObject() ?? null;
  }
  add(name: string, reference: HostRange | string): HostNamedItem {
    if (this.sheet) throw invalidArgument('NamedItemCollection.add', 'This host has names of the whole workbook only.');
    if (this.find(name)) throw itemAlreadyExists('NamedItemCollection.add');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name))
      throw invalidArgument('NamedItemCollection.add');
    const place =
      reference instanceof HostRange
        ? { ...reference.area, sheetName: reference.sheet.name }
        : parseAddress(reference.replace(/^=/, ''));
    if (!place?.sheetName) throw invalidArgument('NamedItemCollection.add');
    this.context.model.book.definedNames.add(
      `${quotedSheetName(place.sheetName)}!${absolute(areaAddress(place))}`,
      name,
    );
    this.context.model.invalidate();
    return this.getItem(name);
  }
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
