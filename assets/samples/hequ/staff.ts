import { monthText } from '../../../src/core/staffing/monthText';
import type { Month } from '../../../src/core/staffing/staff';
import { moneyWords as english } from '../../../src/locales/en/moneyWords';
import { words as englishWords } from '../../../src/locales/en/words';
import { moneyWords as chinese } from '../../../src/locales/zh-CN/moneyWords';
import { words as chineseWords } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';
import { LED_BY_COUNTY_LEADERS } from './leaders';
import { hequNames, nameIn } from './names';
import { hequPeople } from './people';
import type { Person } from './person';
import { placings, type Placing } from './placing';

export const STAFF_COLUMNS = [
  ...['personId', 'unit', 'postType', 'position', 'rank', 'sex', 'birth', 'category'],
  ...['started', 'channel', 'exitDate', 'status', 'placeBy', 'placedOn'],
  ...['countyLeader', 'leftPost', 'newRank', 'poolUntil', 'database'],
];

const YES: Bilingual = { zh: chineseWords.yes, en: englishWords.yes };

/** The rows of the staff table: one for each person in post in the institutions and the organs, then the seats of county leaders. */
export function hequStaffRows(): SampleRow[] {
  const people = hequPeople();
  const placed = placings(people);
  return [...people.map((person, place) => row(person, place, placed[place])), ...countyLeaderRows()];
}

function row(person: Person, place: number, placing: Placing | undefined): SampleRow {
  const { unit, postType, position, rank, sex, category, birth, started, exit, fate, leadership } = person;
  return {
    personId: personId('S', place),
    unit,
    postType: { zh: chineseWords.postTypes[postType], en: englishWords.postTypes[postType] },
    position: position === 'none' ? undefined : positionWord(position),
    rank,
    sex: { zh: chinese.sexes[sex], en: english.sexes[sex] },
    birth: monthText(birth),
    category: { zh: chinese.categories[category], en: english.categories[category] },
    started: monthText(started),
    channel:
      fate.channel === null ? undefined : { zh: chinese.channels[fate.channel], en: english.channels[fate.channel] },
    exitDate: textOrBlank(exit),
    ...{ status: placing?.status, placeBy: textOrBlank(placing?.placeBy), placedOn: textOrBlank(placing?.placedOn) },
    ...{ leftPost: textOrBlank(leadership?.leftPost), newRank: leadership?.newRank },
    poolUntil: textOrBlank(leadership?.poolUntil),
    database: leadership?.inDatabase ? YES : undefined,
  };
}

/** County leaders who hold the chief's seat of an organ; they are none of its people. */
function countyLeaderRows(): SampleRow[] {
  const names = hequNames();
  return LED_BY_COUNTY_LEADERS.map((zh, place) => ({
    ...{ personId: personId('X', place), unit: nameIn(names, zh), position: positionWord('chief'), countyLeader: YES },
  }));
}

const personId = (letter: string, place: number): string => `${letter}${String(place + 1).padStart(4, '0')}`;

const positionWord = (position: 'chief' | 'deputy'): Bilingual => ({
  zh: chinese.positions[position],
  en: english.positions[position],
});

const textOrBlank = (month: Month | null | undefined): string | undefined =>
  month === null || month === undefined ? undefined : monthText(month);
