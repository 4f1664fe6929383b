import { NO_MONTH, NOT_STATED, SEXES, type Staff } from '../staffing/staff';

const MALE = SEXES.indexOf('male');

/** Whether birth, sex and (for women) category are stated, so that a person has a retirement month. */
export function isAgeKnown(
  { birth, sex, category }: Pick<Staff, 'birth' | 'sex' | 'category'>,
  person: number,
): boolean {
  if (birth[person] === NO_MONTH || sex[person] === NOT_STATED) return false;
  return sex[person] === MALE || category[person] !== NOT_STATED;
}
