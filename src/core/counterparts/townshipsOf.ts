import type { Agencies } from '../agencies/agencies';
import { foldName, halfWidth } from '../table/foldText';

/** Places in the agencies of the townships that an office belongs to, in their order. */
export type TownshipsOf = (county: string, office: string) => readonly number[];

/** An office that every township has 各乡镇. */
const EVERY =
  /^(全[县市区](各|所有)?|各|所有(的)?|全部|每个)(乡|镇|街道)|^(all|every|each)( of the)? (township|town|subdistrict)s?\b/i;

/** What a township's name may end with, and an office of it leaves out. */
const GOVERNMENT = /(人民政府|党委政府|政府|办事处)$/;

/** Townships of one county: by the names with which their offices begin. */
interface CountyTownships {
  readonly all: number[];
  readonly byName: Map<string, number[]>;
  readonly lengths: Set<number>;
}

/**
 * Prepares a look-up of the townships 乡镇 (units of that kind) by the office: an office that begins with 各乡镇, 所有乡镇,
 * `All townships` … belongs to all of its county, one that begins with a township's name to that one (the longest name that
 * fits; an office that is a unit itself also to the township whose name it begins with), any other to none. A blank county
 * stands for every county.
 * Example: `文笔镇农业综合服务中心` belongs to 文笔镇, also when that unit is called 文笔镇人民政府.
 */
export function townshipsOf(agencies: Agencies): TownshipsOf {
  const counties = new Map<string, CountyTownships>();
  const ofCounty = (county: string): CountyTownships => {
    const folded = foldName(county);
    let known = counties.get(folded);
    if (!known) counties.set(folded, (known = { all: [], byName: new Map(), lengths: new Set() }));
    return known;
  };
  for (let place = 0; place < agencies.count; place++) {
    if (agencies.kind[place] !== 'township') continue;
    const own = agencies.county?.[place] ?? '';
    for (const county of own === '' ? [''] : [own, '']) addTownship(ofCounty(county), agencies.unit[place], place);
  }
  return (county, office) => {
    const townships = counties.get(agencies.county ? foldName(county) : '');
    if (!townships || office === '') return [];
    const folded = foldOffice(office);
    return EVERY.test(folded) ? townships.all : named(townships, folded);
  };
}

function addTownship({ all, byName, lengths }: CountyTownships, unit: string, place: number): void {
  all.push(place);
  const name = foldOffice(unit);
  for (const one of new Set([name, name.replace(GOVERNMENT, '')])) {
    if (one === '') continue;
    lengths.add(one.length);
    const places = byName.get(one);
    if (places) places.push(place);
    else byName.set(one, [place]);
  }
}

function named({ byName, lengths }: CountyTownships, office: string): readonly number[] {
  const found: number[] = [];
  for (const length of [...lengths].sort((a, b) => b - a)) {
    if (length > office.length || !isWholeWord(office, length)) continue;
    const places = byName.get(office.slice(0, length));
    if (!places) continue;
    found.push(...places);
    if (length < office.length) break;
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

/** `Wen` begins no office of `Wenbi`; Chinese has no blanks between words. */
function isWholeWord(text: string, length: number): boolean {
  return !/^[a-z0-9]{2}$/.test(text.slice(length - 1, length + 1));
}

function foldOffice(text: string): string {
  return foldName(halfWidth(text)).toLowerCase();
}
