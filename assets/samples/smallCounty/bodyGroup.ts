import type { SmallStep } from './smallOrgan';

/** A deliberative body after the reform and those before it that it takes over; '' = abolished, the work goes to departments. */
export interface BodyGroup {
  readonly after: string;
  readonly members: readonly string[];
}

/** The operations that make the groups. */
export function bodySteps(groups: readonly BodyGroup[]): SmallStep[] {
  return groups.flatMap(({ after, members }) => {
    const stays = members.includes(after);
    return members
      .filter((from) => from !== after)
      .map((from): SmallStep => {
        if (after === '') return { operation: 'abolish', from };
        return stays
          ? { operation: 'transferWhole', from, to: after }
          : { operation: 'merge', from, to: after, kind: 'deliberativeBody' };
      });
  });
}
