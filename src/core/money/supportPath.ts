import { supportRatio } from '../results/supportRatio';

/**
 * Support ratio 财政供养比 at the end of each year: population ÷ (supported − those who have left up to then). null for a
 * year in which nobody would be supported. supportPath(124000, 3875, [775]) is [40].
 */
export function supportPath(population: number, supported: number, leaving: readonly number[]): (number | null)[] {
  let left = supported;
  return leaving.map((people) => {
    left -= people;
    return supportRatio(population, left);
  });
}
