import { POST_TYPES } from '../../core';
import type { Locale } from '../../locales/en';
import {
  OPERATION_FIELDS,
  parsePosts,
  parseShare,
  type OptionalField,
  type PlanForm,
  type UnitChoice,
} from './planForm';

type Cell = string | number;

export interface PlanRows {
  /** One row a unit, in the plan table's own column order. */
  readonly rows: readonly (readonly Cell[])[];
  /** Column keys that the form fills but the table does not have. */
  readonly missing: readonly string[];
}

export interface PlanTarget {
  /** Column key (`operation`, `from`, …) → its place in the user's own order. */
  readonly columns: ReadonlyMap<string, number>;
  readonly columnCount: number;
  /** Words of the plan's own language. */
  readonly words: Locale['words'];
  /** Number for the first new row in the step column; null leaves it blank. */
  readonly nextStep: number | null;
}

/**
 * The form as rows of the plan table. Fields that the operation does not use are left blank. A form without units
 * (an operation that may form a unit from nothing) gives one row.
 */
export function buildPlanRows(form: PlanForm, target: PlanTarget): PlanRows {
  const units: readonly UnitChoice[] = form.units.length > 0 ? form.units : [{ county: '', unit: '' }];
  const contents = units.map((unit, place) => rowContents(form, unit, place, target));
  const missing = new Set<string>();
  const rows = contents.map((content) => {
    const row: Cell[] = Array.from({ length: target.columnCount }, () => '');
    for (const [key, cell] of content) {
      const column = target.columns.get(key);
      if (column !== undefined) row[column] = cell;
      else if (cell !== '' && key !== 'step') missing.add(key);
    }
    return row;
  });
  return { rows, missing: [...missing] };
}

function rowContents(form: PlanForm, unit: UnitChoice, place: number, target: PlanTarget): [string, Cell][] {
  const { target: role, fields } = OPERATION_FIELDS[form.operation];
  const when = (field: OptionalField, cell: Cell): Cell => (fields.includes(field) ? cell : '');
  return [
    ['county', unit.county],
    ['option', form.option],
    ['step', target.nextStep === null ? '' : target.nextStep + place],
    ['operation', target.words.operations[form.operation]],
    ['from', unit.unit],
    ['to', role === 'none' ? '' : form.target.trim()],
    ['kind', when('kind', form.kind === '' ? '' : target.words.kinds[form.kind])],
    ['grade', when('grade', form.grade.trim())],
    ['duty', when('duty', form.duty.trim())],
    ['share', when('share', parseShare(form.share) ?? '')],
    ...POST_TYPES.map((type): [string, Cell] => [`${type}Posts`, when('posts', parsePosts(form.posts[type]) ?? '')]),
    ['namePlate', when('namePlate', form.namePlate.trim())],
    ['note', form.note.trim()],
  ];
}
