import { POST_TYPES, type Kind, type Operation, type PostType } from '../../core';

/** A unit that can be chosen: by its county ('' when the tables have none) and its name. */
export interface UnitChoice {
  readonly county: string;
  readonly unit: string;
}

/** What stands in the form *Add to plan*. Texts are as typed. */
export interface PlanForm {
  readonly units: readonly UnitChoice[];
  readonly operation: Operation;
  readonly target: string;
  readonly kind: Kind | '';
  readonly grade: string;
  /** Percent as typed: `50`, `50%`, `33.3`; blank = not stated. */
  readonly share: string;
  readonly duty: string;
  /** Posts that move or are created, as typed. */
  readonly posts: Readonly<Record<PostType, string>>;
  readonly namePlate: string;
  readonly note: string;
  /** '' = every option. */
  readonly option: string;
}

export const EMPTY_FORM: PlanForm = {
  units: [],
  operation: 'merge',
  target: '',
  kind: '',
  grade: '',
  share: '',
  duty: '',
  posts: { admin: '', politicalLegal: '', institution: '', worker: '' },
  namePlate: '',
  note: '',
  option: '',
};

/**
 * What a target stands for: a unit the row forms, one that exists, a new name, a superior, the unit that takes the people
 * of an abolished one, an enterprise; none = the row has no target. The last three kinds may stay blank.
 */
export type TargetRole = 'new' | 'existing' | 'name' | 'parent' | 'people' | 'enterprise' | 'none';

export type OptionalField = 'kind' | 'grade' | 'share' | 'posts' | 'duty' | 'namePlate';

interface OperationFields {
  readonly target: TargetRole;
  readonly fields: readonly OptionalField[];
  /** Whether a row without a unit before the reform makes sense: a unit from nothing, a plate on the target. */
  readonly unitsOptional?: true;
}

/** What each operation asks for. */
export const OPERATION_FIELDS: Readonly<Record<Operation, OperationFields>> = {
  merge: { target: 'new', fields: ['kind', 'grade', 'namePlate'] },
  coLocate: { target: 'existing', fields: [] },
  namePlate: { target: 'existing', fields: ['namePlate'], unitsOptional: true },
  transfer: { target: 'existing', fields: ['share', 'posts', 'duty'] },
  transferWhole: { target: 'existing', fields: ['namePlate'] },
  abolish: { target: 'people', fields: [] },
  rename: { target: 'name', fields: ['kind', 'grade', 'namePlate'] },
  convertToEnterprise: { target: 'enterprise', fields: [] },
  reSubordinate: { target: 'parent', fields: [] },
  regrade: { target: 'none', fields: ['grade'] },
  create: { target: 'new', fields: ['kind', 'grade', 'posts', 'namePlate'], unitsOptional: true },
  keep: { target: 'none', fields: [] },
};

/** What is wrong with the form, as data. */
export type FormProblem =
  | {
      readonly code:
        | 'chooseUnits'
        | 'chooseTarget'
        | 'oneUnitOnly'
        | 'needKind'
        | 'needGrade'
        | 'needNamePlate'
        | 'needPart'
        | 'shareBad'
        | 'postsBad';
    }
  | { readonly code: 'selfTarget'; readonly unit: string };

/** The share as a fraction above 0 and up to 1; null = blank; NaN = not a percentage. */
export function parseShare(typed: string): number | null {
  const text = typed.normalize('NFKC').replace('%', '').trim();
  if (text === '') return null;
  const percent = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return percent > 0 && percent <= 100 ? Math.round(percent * 1e7) / 1e9 : NaN;
}

/** Posts as a number from 0, with at most three decimals; null = blank; NaN = not such a number. */
export function parsePosts(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(',', '').trim();
  if (text === '') return null;
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
}

/** Everything that keeps the form from being added, in the order of its fields. */
export function checkPlanForm(form: PlanForm): FormProblem[] {
  const { target, fields, unitsOptional } = OPERATION_FIELDS[form.operation];
  const problems: FormProblem[] = [];
  const [to, noUnits] = [form.target.trim(), form.units.length === 0];
  if (noUnits && !unitsOptional) problems.push({ code: 'chooseUnits' });
  if (form.operation === 'rename' && form.units.length > 1) problems.push({ code: 'oneUnitOnly' });
  if (to === '' && ['new', 'existing', 'name', 'parent'].includes(target)) problems.push({ code: 'chooseTarget' });
  const same = ['existing', 'parent', 'people'].includes(target)
    ? form.units.find(({ unit }) => unit === to)
    : undefined;
  if (same) problems.push({ code: 'selfTarget', unit: same.unit });
  if (form.operation === 'create' && noUnits && form.kind === '') problems.push({ code: 'needKind' });
  if (form.operation === 'regrade' && form.grade.trim() === '') problems.push({ code: 'needGrade' });
  if (form.operation === 'namePlate' && noUnits && form.namePlate.trim() === '')
    problems.push({ code: 'needNamePlate' });
  if (form.operation === 'transfer' && !statesPart(form)) problems.push({ code: 'needPart' });
  if (fields.includes('share') && Number.isNaN(parseShare(form.share))) problems.push({ code: 'shareBad' });
  if (fields.includes('posts') && POST_TYPES.some((type) => Number.isNaN(parsePosts(form.posts[type]))))
    problems.push({ code: 'postsBad' });
  return problems;
}

function statesPart({ share, duty, posts }: PlanForm): boolean {
  return [share, duty, ...POST_TYPES.map((type) => posts[type])].some((text) => text.trim() !== '');
}
