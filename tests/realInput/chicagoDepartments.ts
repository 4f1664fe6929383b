/** The departments of the payroll and what they are merged into; a department that is not here stays. */
export const MERGED_INTO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Public Safety': ['POLICE', 'POLICE BOARD', 'COPA', 'PUBLIC SAFETY ADMIN'],
    'Fire and Emergency': ['FIRE', 'OEMC'],
    'Streets and Transportation': ['STREETS & SAN', 'TRANSPORTN'],
    'Health and Human Services': ['HEALTH', 'FAMILY & SUPPORT', 'DISABILITIES', 'HUMAN RELATIONS'],
    Treasury: ['FINANCE', 'BUDGET & MGMT', 'TREASURER', 'PROCUREMENT'],
    'Business and Licences': ['BUSINESS AFFAIRS', 'LICENSE APPL COMM'],
    'Housing and Development': ['HOUSING', 'HOUSING & ECON DEV'],
    'Oversight and Hearings': ['ADMIN HEARNG', 'BOARD OF ETHICS', 'INSPECTOR GEN'],
    'Council and Clerk': ['CITY COUNCIL', 'CITY CLERK'],
  }).flatMap(([to, departments]) => departments.map((from): [string, string] => [from, to])),
);
