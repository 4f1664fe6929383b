import { MEASURES, type Amounts, type CrosswalkRow, type Measure } from '../../core';

/** One line of a unit's detail, in natural units. */
export interface UnitFigure {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

/** What the parts brought and what the unit has, for every measure that is not zero on both sides. */
export function unitFigures(rows: readonly CrosswalkRow[], after: Amounts | null): UnitFigure[] {
  return MEASURES.flatMap((measure) => {
    const before =
      Math.round(
        rows.reduce((sum, { moved, outcome }) => (outcome === 'created' ? sum : sum + moved[measure]), 0) * 1000,
      ) / 1000;
    const now = after ? after[measure] : 0;
    return before === 0 && now === 0 ? [] : [{ measure, before, after: now }];
  });
}
