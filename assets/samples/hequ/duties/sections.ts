import type { Bilingual } from '../../sample';
import { termsOf } from './departments';
import { FIELD_NAMES } from './fields';

const TITLES = termsOf([
  '局长 | Director',
  '副局长 | Deputy director',
  '主任 | Director',
  '副主任 | Deputy director',
  '副部长 | Deputy head',
  '副书记 | Deputy secretary',
  '站长 | Head',
  '队长 | Head',
  '召集人 | Convenor',
]);

/** Sections of these kinds are called what they are: 办公室, 治安大队. */
const WHOLE_NAME = /(?:室|大队|支队|中队)$/u;

/** The section of a county unit: 煤炭 is 煤炭股, `Coal Section`. */
export const countySection = (field: string): Bilingual => sectionOf(field, '股', 'Section');

/** The section of a city department: 煤炭 is 煤炭科, `Coal Division`. */
export const citySection = (field: string): Bilingual => sectionOf(field, '科', 'Division');

function sectionOf(field: string, suffix: string, word: string): Bilingual {
  const name = fieldName(field);
  return WHOLE_NAME.test(field) ? name : { zh: `${field}${suffix}`, en: `${name.en} ${word}` };
}

/**
 * Who is in charge, by title: 副局长 and 能源 are 副局长（分管能源）; without a field the title alone. 局长 instead of a field
 * is the chief, and `副部长:人才` names another title than the unit's, that of the unit to which the duty goes.
 */
export function deputyTitle(title: string, field: string): Bilingual {
  if (field === '') return titleName(title);
  if (TITLES.has(field)) return titleName(field);
  const [named, other] = field.split(':');
  if (other !== undefined) return deputyTitle(named, other);
  const { zh, en } = titleName(title);
  return { zh: `${zh}（分管${field}）`, en: `${en} (${fieldName(field).en})` };
}

const fieldName = (field: string): Bilingual => FIELD_NAMES.get(field) ?? fail(field);
const titleName = (title: string): Bilingual => TITLES.get(title) ?? fail(title);

function fail(word: string): never {
  throw new Error(`The sample has no field or title ${word}.`);
}
