/** What stands in a row and is the same as the first of the row, in groups; the order stays. */
export function neighbours<T>(all: readonly T[], isSame: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const last = groups[groups.length - 1];
    if (last && isSame(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
