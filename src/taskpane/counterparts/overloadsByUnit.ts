import type { Overload } from '../../core/counterparts';

/** The norms that each unit breaks, units and norms in the order of the list. */
export function overloadsByUnit(overloads: readonly Overload[]): Overload[][] {
  const units = new Map<number, Overload[]>();
  for (const overload of overloads) {
    const broken = units.get(overload.load.unit);
    if (broken) broken.push(overload);
    else units.set(overload.load.unit, [overload]);
  }
  return [...units.values()];
}
