import type { InCells } from '../plan/planIssues';

/** Facts of the issues that the duties table, or following duties through the plan, can raise, by code. */
export interface CounterpartIssueFacts {
  /** A row with a unit or counterparts and no duty: left out. */
  dutyNameMissing: { readonly unit: string; readonly superior: string };
  /** The unit is blank: the duty is listed as without a unit. */
  dutyWithoutUnit: { readonly duty: string };
  /** The unit is neither in the agencies table nor formed by the plan: its duties are listed as without a unit. One issue a unit, at its first row. */
  unknownUnitOfDuty: { readonly unit: string; readonly duties: number; readonly likely: readonly string[] };
  /** Several counties have a unit of this name and the row names none of them: listed as without a unit. */
  ambiguousUnitOfDuty: { readonly unit: string; readonly counties: readonly string[]; readonly duties: number };
  /** The same duty of the same unit with the same counterparts once more: the row is not counted. */
  dutyTwice: {
    readonly duty: string;
    readonly unit: string;
    readonly firstRow: number;
    readonly firstCell: string | null;
  };
  /** The same duty of the same unit with another counterpart: counted once, with both. */
  dutyRepeated: {
    readonly duty: string;
    readonly unit: string;
    readonly firstRow: number;
    readonly firstCell: string | null;
  };
  /** Two names that differ by spaces, width, case or punctuation alone: likely the same, kept apart. `key`: the column. */
  likelySameName: {
    readonly key: 'superior' | 'superiorSection' | 'section' | 'townshipOffice' | 'deputy';
    readonly names: readonly string[];
    /** How many rows write the second one. */
    readonly rows: number;
    readonly firstRow: number;
    readonly firstCell: string | null;
  };
  /** A plan row moves a duty that no row of the duties table gives to its unit (or, with From blank, that has a unit). */
  dutyNotFound: { readonly duty: string; readonly unit: string; readonly likely: readonly string[] };
  /** Plan rows move one duty to different units: none of them is followed. */
  dutyMovedTwice: InCells & { readonly duty: string; readonly units: readonly string[] };
  /** Plan rows hand one duty round in a ring: none of them is followed. */
  dutyCycle: InCells & { readonly duty: string; readonly units: readonly string[] };
  /** A unit is divided by shares: its duties that no row names follow the largest part. At the plan's row. */
  dutiesOfDivided: { readonly unit: string; readonly duties: number; readonly to: string };
  /** The agencies table states another number of duties than the duties table has for the unit; units with duties only. */
  dutyCountDiffers: { readonly unit: string; readonly stated: number; readonly found: number };

  /** A norm whose rule is none of those that are checked: not used. */
  unknownNorm: { readonly found: string };
  /** The kind that a norm is for is none of the kinds: not used. */
  unknownNormKind: { readonly found: string };
  /** A severity that is none of error, warning and note: that of the rule is used. */
  unknownSeverity: { readonly found: string };
  /** A norm without a limit: not used. */
  normWithoutLimit: { readonly rule: string };
  /** From is greater than To: not used. */
  normRangeReversed: { readonly from: number; readonly to: number };
  /** Two norms of one rule hold for the same units with different limits: the stricter one is used. */
  normTwice: { readonly rule: string; readonly firstRow: number; readonly firstCell: string | null };
}
