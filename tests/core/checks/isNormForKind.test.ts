import { isNormForKind } from '../../../src/core/checks/isNormForKind';
import type { Kind } from '../../../src/core';

test.each<[Kind | null, Kind, boolean]>([
  [null, 'school', true],
  ['partyOrgan', 'partyOrgan', true],
  ['partyOrgan', 'governmentDepartment', false],
  ['institution', 'institutionClassI', true],
  ['institution', 'institutionCivilService', true],
  ['institutionClassI', 'institution', false],
  ['institution', 'hospital', false],
])('a norm for %s and a unit that is %s: %s', (kind, kindOfUnit, expected) => {
  expect(isNormForKind({ kind }, kindOfUnit)).toBe(expected);
});
