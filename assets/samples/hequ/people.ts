import { institutionPeople } from './institutionPeople';
import { organPeople } from './organPeople';
import type { Person } from './person';

/** Everybody of the staff table: the people of the institutions, then those of the organs. */
export function hequPeople(): Person[] {
  return [...institutionPeople(), ...organPeople()];
}
