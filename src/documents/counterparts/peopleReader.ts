import { namesReader, sectionFinder } from '../../core/counterparts';
import { sectionLabel } from '../../core/counterparts/counterpartLabels';
import type { FollowedDuties } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';

/** Who deals with the duties of some rows in a unit after the reform, each once. */
export type PeopleReader = (
  unit: number,
  rows: readonly number[],
) => Readonly<Record<'superiorSections' | 'sections' | 'deputies', readonly string[]>>;

/** A reader of the sections above, the sections of the unit and the deputies in charge; made once for a table. */
export function peopleReader(followed: FollowedDuties, words: SheetLocale): PeopleReader {
  const superiorSections = namesReader(followed.superiorSections);
  const deputies = namesReader(followed.deputies);
  const sections = sectionFinder(followed);
  return (unit, rows) => ({
    superiorSections: superiorSections(rows),
    sections: sections(unit, rows).map((section) => sectionLabel(section, words)),
    deputies: deputies(rows),
  });
}
