import type { Bilingual } from '../sample';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Names that are plainly made: 甲子县 and so on, sixty of them, then 甲子县2. `place` counts from 0. */
export function countyName(place: number): Bilingual {
  const round = Math.floor(place / 60);
  const name = `${STEMS[place % STEMS.length]}${BRANCHES[place % BRANCHES.length]}县`;
  return { zh: round === 0 ? name : `${name}${round + 1}`, en: `County ${place + 1}` };
}
