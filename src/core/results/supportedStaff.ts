import { supportRatio } from './supportRatio';

/** The supported staff that a support ratio stands for: 124000 people at 40 : 1 are 3100. null where there is no such number. */
export function supportedStaff(population: number, ratio: number): number | null {
  return supportRatio(population, ratio);
}
