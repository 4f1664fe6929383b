import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, sheetAddress } from '../../model/address';
import type { HostContext } from '../HostContext';
import { HostObject, type MemberList } from '../HostObject';

/** `Excel.RangeAreas`, as far as `getMergedAreasOrNullObject` needs it. */
export class HostRangeAreas extends HostObject {
  static override readonly members: MemberList = { values: ['address', 'areaCount', 'cellCount'] };

  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
    readonly list: readonly Area[],
  ) {
    super();
  }
  get address(): string {
    return this.list.map((area) => sheetAddress(this.sheet.name, area)).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
}
