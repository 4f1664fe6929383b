import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, intersection, parseAddress } from '../../model/address';
import { HostError } from '../HostError';
import { HostCollection, HostObject, type MemberList } from '../HostObject';
import type { RangeLike } from './RangeLike';

type Kept = Worksheet['conditionalFormattings'][number];

/** `Excel.ConditionalFormat`, to be listed and deleted. */
class HostConditionalFormat extends HostObject {
  static override readonly members: MemberList = {
    values: ['id', 'priority', 'stopIfTrue', 'type'],
    methods: ['delete'],
  };
  constructor(
    private readonly sheet: Worksheet,
    private readonly kept: Kept,
    readonly id: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get priority(): number {
    return this.kept.rules[0]?.priority ?? 0;
  }
  get stopIfTrue(): boolean {
    return false;
  }
  get type(): string {
    return this.kept.rules[0]?.type === 'cellIs' ? 'CellValue' : 'Custom';
  }
  delete(): void {
    this.sheet.conditionalFormattings = this.sheet.conditionalFormattings.filter((other) => other !== this.kept);
  }
}

/** `Excel.ConditionalFormatCollection`; formats of files can be listed and cleared, new ones are not offered. */
export class HostConditionalFormats extends HostCollection<HostConditionalFormat> {
  static override readonly members: MemberList = {
    values: [],
    methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt'],
  };
  constructor(private readonly range: RangeLike) {
    super();
  }
  get items(): HostConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.conditionalFormattings
      .map((kept, index) => ({ kept, id: `{CF-${index}}` }))
      .filter(({ kept }) => kept.ref.split(' ').some((ref) => intersection(parseAddress(ref) ?? area, area)))
      .map(({ kept, id }) => new HostConditionalFormat(sheet, kept, id));
  }
  find(key: unknown): HostConditionalFormat | undefined {
    return this.items.find((item) => item.id === key);
  }
  add(): never {
    throw new HostError(
      'ApiNotFound',
      `This host adds no conditional formats (${areaAddress(this.range.area)}).`,
      'ConditionalFormatCollection.add',
    );
  }
  clearAll(): void {
    this.items.forEach((item) => item.delete());
  }
}
