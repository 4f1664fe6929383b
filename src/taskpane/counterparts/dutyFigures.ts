import type { UnitLoad } from '../../core/counterparts';
import type { DutiesShown } from './prepareCounterparts';

/** Counts for the top of the panel. Duties before = with a unit + without one. */
export interface DutyFigures {
  readonly before: number;
  readonly withUnit: number;
  readonly withoutUnit: number;
  readonly superiors: number;
  /** The unit that answers to most departments, and the one with most duties; null without duties. The first of equals. */
  readonly mostSuperiors: UnitLoad | null;
  readonly mostDuties: UnitLoad | null;
}

export function dutyFigures({ followed, orphans, loads }: DutiesShown): DutyFigures {
  return {
    before: followed.count,
    withUnit: followed.count - orphans.length,
    withoutUnit: orphans.length,
    superiors: followed.superiors.names.length,
    mostSuperiors: mostOf(loads, ({ after }) => after.superiors),
    mostDuties: mostOf(loads, ({ after }) => after.duties),
  };
}

function mostOf(loads: readonly UnitLoad[], figure: (load: UnitLoad) => number): UnitLoad | null {
  return loads.reduce<UnitLoad | null>((most, load) => (figure(load) > (most ? figure(most) : 0) ? load : most), null);
}
