import type { Agencies } from '../../agencies/agencies';
import type { Plan } from '../../plan/plan';
import type { Moves, Statements } from './moves';
import type { PlanIssueList } from './planIssueList';
import type { UnitNames } from './unitNames';

/** What reading the plan's rows works on. */
export interface Reading {
  readonly agencies: Agencies;
  readonly plan: Plan;
  readonly rows: Int32Array;
  readonly names: UnitNames;
  readonly issues: PlanIssueList;
  readonly moves: Moves;
  readonly said: Statements;
  /** The unit that the To cell of each row names, where it has been looked up; else -1. */
  readonly targets: Int32Array;
  /** Used again for every row whose From cell names one unit. */
  readonly single: [number];
  /** Comparisons left for finding likely names; beyond them it would take too long. */
  readonly budget: { comparisons: number };
}
