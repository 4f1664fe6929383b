/** A decimal text such as `8.49` or `118,998.00` as a whole number of thousandths; throws on anything else or a fourth decimal. */
export function thousandths(text: string): bigint {
  const match = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,3}))?$/.exec(text);
  if (match === null) throw new Error(`${JSON.stringify(text)} is no decimal number of at most three decimals.`);
  return BigInt(match[1].replaceAll(',', '')) * 1000n + BigInt((match[2] ?? '').padEnd(3, '0'));
}

export function exactSum(texts: readonly string[]): bigint {
  return texts.reduce((sum, text) => sum + thousandths(text), 0n);
}

/** The sum of amounts that core holds in whole thousandths. */
export function exactTotal(amounts: Float64Array): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}

/** Groups in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
