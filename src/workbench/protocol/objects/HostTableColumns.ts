import type { Scalar } from '../../model/cellContent';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import type { HostRange } from './HostRange';
import type { TableLike } from './TableLike';

/** `Excel.TableColumn` */
class HostTableColumn extends HostObject {
  static override readonly members: MemberList = {
    values: ['id', 'index', 'name', 'values'],
    methods: ['getDataBodyRange', 'getHeaderRowRange', 'getRange'],
  };
  constructor(
    private readonly owner: TableLike,
    readonly index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return this.owner.table.table.columns[this.index]!.name;
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[`'${name}`]];
    this.owner.table.table.columns[this.index]!.name = name;
  }
  get values(): Scalar[][] | null {
    return this.getRange().values;
  }
  set values(content: unknown) {
    this.getRange().values = content;
  }
  getRange(): HostRange {
    return this.owner.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): HostRange {
    return this.owner.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): HostRange {
    return this.owner.getDataBodyRange().getColumn(this.index);
  }
}

/** `Excel.TableColumnCollection` */
export class HostTableColumns extends HostCollection<HostTableColumn> {
  constructor(private readonly owner: TableLike) {
    super();
  }
  get items(): HostTableColumn[] {
    return this.owner.table.table.columns.map((_, index) => new HostTableColumn(this.owner, index));
  }
  find(key: unknown): HostTableColumn | undefined {
    if (typeof key === 'number') return this.items[key - 1];
    return this.items.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
  }
}
