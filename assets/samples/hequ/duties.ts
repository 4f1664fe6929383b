import type { SampleRow } from '../sample';
import { AGRICULTURE_DUTIES } from './duties/agriculture';
import { CONSTRUCTION_DUTIES } from './duties/construction';
import type { DutyLine } from './duties/dutyLine';
import { ECONOMY_DUTIES } from './duties/economy';
import { GENERAL_DUTIES } from './duties/general';
import { INSTITUTION_DUTIES, ORPHAN_DUTIES } from './duties/institutions';
import { LAW_DUTIES } from './duties/law';
import { PARTY_DUTIES } from './duties/party';
import { SOCIAL_DUTIES } from './duties/social';
import { hequNames, nameIn } from './names';

export const DUTY_COLUMNS = [...['duty', 'superior', 'superiorSection', 'unit', 'section', 'townshipOffice', 'deputy']];

/** Every duty of the sample, in the order of the table. A duty stands in one row. */
export const DUTIES: readonly DutyLine[] = [
  ...PARTY_DUTIES,
  ...GENERAL_DUTIES,
  ...ECONOMY_DUTIES,
  ...SOCIAL_DUTIES,
  ...LAW_DUTIES,
  ...CONSTRUCTION_DUTIES,
  ...AGRICULTURE_DUTIES,
  ...INSTITUTION_DUTIES,
  ...ORPHAN_DUTIES,
];

/** The rows of the duties table. */
export function hequDutyRows(): SampleRow[] {
  const names = hequNames();
  return DUTIES.map(({ unit, ...row }) => ({ ...row, unit: unit === '' ? undefined : nameIn(names, unit) }));
}

/** How many duties each unit has, by its Chinese name: the duties of the agencies table. */
export function dutyCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of DUTIES) {
    if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
