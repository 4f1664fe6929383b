import type { Language } from '../table/headers';
import type { Plan } from './plan';

/** A plan without rows: every unit is kept. */
export function emptyPlan(language: Language): Plan {
  return {
    language,
    table: { values: [] },
    count: 0,
    county: null,
    option: [],
    operation: [],
    from: [],
    to: [],
    kind: [],
    grade: [],
    duty: [],
    share: [],
    posts: [],
    namePlate: [],
    effective: [],
    document: [],
    note: [],
    step: [],
    row: new Int32Array(0),
  };
}
