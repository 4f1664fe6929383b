import type { Kind } from '../agencies/kinds';

/** Where a unit is counted 机构限额: among the organs, among the institutions, apart from both, or not at all. */
export type UnitCategory = 'organ' | 'institution' | 'apart' | 'outside';

/**
 * Organs are party organs and government departments. Institutions are 事业单位 of every class, without those of a
 * township. Schools, hospitals and township institutions stand outside; mass organisations, law-enforcement teams,
 * deliberative bodies, dispatched organs, townships and development zones are counted apart. The user's own word
 * overrides: no takes a unit out of organs or institutions, yes puts it among the institutions when it is a school, a
 * hospital, a law-enforcement team or an institution, and among the organs otherwise.
 */
export function unitCategory(kind: Kind, counted: boolean | null, ofTownship: boolean): UnitCategory {
  switch (kind) {
    case 'partyOrgan':
    case 'governmentDepartment':
      return counted === false ? 'outside' : 'organ';
    case 'institution':
    case 'institutionClassI':
    case 'institutionClassII':
    case 'institutionCivilService':
      return counted === true || (counted === null && !ofTownship) ? 'institution' : 'outside';
    case 'school':
    case 'hospital':
      return counted === true ? 'institution' : 'outside';
    case 'lawEnforcementTeam':
      return counted === true ? 'institution' : 'apart';
    default:
      return counted === true ? 'organ' : 'apart';
  }
}
