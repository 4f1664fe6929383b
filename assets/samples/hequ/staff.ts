import { monthText } from '../../../src/core/staffing/monthText';
import type { Month } from '../../../src/core/staffing/staff';
import { moneyWords as english } from '../../../src/locales/en/moneyWords';
import { words as englishWords } from '../../../src/locales/en/words';
import { moneyWords as chinese } from '../../../src/locales/zh-CN/moneyWords';
import { words as chineseWords } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';
import { hequPeople, type Person } from './people';
import { rankName } from './ranks';

export const STAFF_COLUMNS = [
  ...['personId', 'unit', 'postType', 'position', 'rank', 'sex', 'birth', 'category'],
  ...['started', 'channel', 'exitDate'],
];

const INSTITUTION: Bilingual = { zh: chineseWords.postTypes.institution, en: englishWords.postTypes.institution };

/** The rows of the staff table: one for each person in post in the institutions before the reform. */
export function hequStaffRows(): SampleRow[] {
  return hequPeople().map(row);
}

function row(person: Person, place: number): SampleRow {
  const { unit, position, sex, category, birth, started, exit, fate } = person;
  return {
    personId: `S${String(place + 1).padStart(4, '0')}`,
    unit,
    postType: INSTITUTION,
    position: position === 'none' ? undefined : { zh: chinese.positions[position], en: english.positions[position] },
    rank: rankName(person.ladder, person.rank),
    sex: { zh: chinese.sexes[sex], en: english.sexes[sex] },
    birth: monthText(birth),
    category: { zh: chinese.categories[category], en: english.categories[category] },
    started: monthText(started),
    channel:
      fate.channel === null ? undefined : { zh: chinese.channels[fate.channel], en: english.channels[fate.channel] },
    exitDate: textOrBlank(exit),
  };
}

const textOrBlank = (month: Month | null): string | undefined => (month === null ? undefined : monthText(month));
