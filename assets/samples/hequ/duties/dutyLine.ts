import type { Bilingual } from '../../sample';
import { DEPARTMENT_NAMES } from './departments';
import { citySection, countySection, deputyTitle } from './sections';
import { townshipOffice } from './townshipOffices';

/** A row of the duties table. `unit` is the Chinese name of the unit before the reform; '' = none is written. */
export interface DutyLine {
  readonly unit: string;
  readonly duty: Bilingual;
  readonly superior: Bilingual;
  readonly superiorSection: Bilingual;
  readonly section?: Bilingual;
  readonly townshipOffice?: Bilingual;
  readonly deputy?: Bilingual;
}

/**
 * The duties of a unit. A line is `职责 | duty | departments | section | township office | deputy | their sections`, of
 * which what is left out at the end or blank is that of the unit (its department, its title) or, for the sections of the
 * department, that of the unit's own section. Several names are parted by 、.
 */
export function dutiesOf(unit: string, department: string, title: string, lines: readonly string[]): DutyLine[] {
  return lines.map((line) => {
    const [zh, en, departments = '', section = '', office = '', field = '', above = ''] = line
      .split('|')
      .map((part) => part.trim());
    return {
      unit,
      duty: { zh, en },
      superior: listed(departments || department, departmentName),
      superiorSection: listed(above || section, citySection),
      section: stated(section, countySection),
      townshipOffice: stated(office, (words) => listed(words, townshipOffice)),
      deputy: stated(title, () => deputyTitle(title, field)),
    };
  });
}

function departmentName(zh: string): Bilingual {
  const name = DEPARTMENT_NAMES.get(zh);
  if (name === undefined) throw new Error(`The sample has no department ${zh}.`);
  return name;
}

/** Several names in one cell: 、 parts them in Chinese, a semicolon in English. */
function listed(words: string, nameOf: (word: string) => Bilingual): Bilingual {
  const names = words.split('、').map(nameOf);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join('; ') };
}

function stated(words: string, nameOf: (words: string) => Bilingual): Bilingual | undefined {
  return words === '' ? undefined : nameOf(words);
}
