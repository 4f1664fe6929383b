import { invalidArgument } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import type { SheetLike } from './SheetLike';

/** `Excel.WorksheetCustomProperty` */
class HostCustomProperty extends HostObject {
  static override readonly members: MemberList = { values: ['key', 'value'], methods: ['delete'] };
  constructor(
    private readonly kept: Map<string, string>,
    readonly key: string,
    private readonly changed: () => void,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Key: this.key };
  }
  get value(): string {
    return this.kept.get(this.key) ?? '';
  }
  set value(value: string) {
    this.kept.set(this.key, String(value));
    this.changed();
  }
  delete(): void {
    this.kept.delete(this.key);
    this.changed();
  }
}

/** `Excel.WorksheetCustomPropertyCollection` */
export class HostCustomProperties extends HostCollection<HostCustomProperty> {
  static override readonly members: MemberList = {
    values: [],
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };
  constructor(private readonly owner: SheetLike) {
    super();
  }
  private get kept(): Map<string, string> {
    const { sheetProperties } = this.owner.context.model;
    const kept = sheetProperties.get(this.owner.sheet.id) ?? new Map<string, string>();
    sheetProperties.set(this.owner.sheet.id, kept);
    return kept;
  }
  get items(): HostCustomProperty[] {
    return [...this.kept.keys()].map((key) => new HostCustomProperty(this.kept, key, () => this.owner.changed()));
  }
  find(key: unknown): HostCustomProperty | undefined {
    return this.items.find((property) => property.key.toLowerCase() === String(key).toLowerCase());
  }
  add(key: string, value: string): HostCustomProperty {
    if (key === '' || key.length > 255) throw invalidArgument('WorksheetCustomPropertyCollection.add');
    const known = this.find(key);
    this.kept.set(known?.key ?? key, String(value));
    this.owner.changed();
    return this.getItem(key);
  }
}
