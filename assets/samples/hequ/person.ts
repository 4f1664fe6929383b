import type { PostType } from '../../../src/core/agencies/measures';
import type { Category, Month, Position, Sex } from '../../../src/core/staffing/staff';
import type { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';
import { REFORM_YEARS, type Fate } from './fates';

/** An invented member of the staff. */
export interface Person {
  readonly unit: Bilingual;
  readonly postType: PostType;
  readonly position: Position;
  readonly rank: Bilingual;
  readonly sex: Sex;
  readonly birth: Month;
  readonly category: Category;
  readonly started: Month;
  readonly fate: Fate;
  readonly exit: Month | null;
  /** What the ledger of leader seats tells of the person; absent where nothing. */
  readonly leadership?: Leadership;
}

/** A leader of an organ who left the post, or is in the pool, and whether the person is in the special database. */
export interface Leadership {
  readonly leftPost?: Month;
  readonly newRank?: Bilingual;
  readonly poolUntil?: Month;
  readonly inDatabase: boolean;
}

/** Month in which the reform takes effect. */
export const REFORM: Month = 12 * REFORM_YEARS[0];
/** Nobody starts after the last autumn before the reform. */
const LAST_START: Month = REFORM - 4;

/** Cadres start after their studies, in July to September; workers at 19 to 21, in any month. */
export function startOf(sequence: SeededSequence, birth: Month, category: Category): Month {
  const birthYear = Math.floor(birth / 12);
  const age = category === 'worker' ? sequence.pick([19, 20, 21]) : sequence.pick([20, 21, 22, 23, 24]);
  const month = category === 'worker' ? Math.floor(12 * sequence.next()) : sequence.pick([6, 7, 8]);
  return Math.min(12 * (birthYear + age) + month, LAST_START);
}
