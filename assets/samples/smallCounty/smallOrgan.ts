import type { Kind } from '../../../src/core/agencies/kinds';
import type { Operation } from '../../../src/core/plan/plan';

/** An organ before the reform: name, posts, people in post; of the police 公安局 political-legal, else administrative. The numbers are illustrative. */
export interface SmallOrgan {
  readonly name: string;
  readonly kind: Kind;
  readonly posts: number;
  readonly inPost: number;
}

export const party = (name: string, posts: number, inPost: number): SmallOrgan => ({
  ...{ name, kind: 'partyOrgan', posts, inPost },
});

export const department = (name: string, posts: number, inPost: number): SmallOrgan => ({
  ...{ name, kind: 'governmentDepartment', posts, inPost },
});

/** An operation of the plan. */
export interface SmallStep {
  readonly operation: Operation;
  readonly from: string;
  readonly to?: string;
  readonly kind?: Kind;
  readonly namePlate?: string;
}
