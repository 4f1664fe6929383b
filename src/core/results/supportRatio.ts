/**
 * Support ratio 财政供养比: people per supported person (124000 and 3875 give 32). null when one of the two is not a
 * finite number, the population is negative or nobody is supported.
 */
export function supportRatio(population: number, supported: number): number | null {
  if (!Number.isFinite(population) || !Number.isFinite(supported) || population < 0 || supported <= 0) return null;
  const ratio = population / supported;
  return Number.isFinite(ratio) ? ratio : null;
}
