/**
 * Largest-remainder apportionment: parts `total` by `shares`, which add up to `whole`, in steps of `unit`. What is left
 * after rounding down goes, a unit each, to the largest remainders; equal remainders go by place, so callers put the
 * shares in an order that does not depend on the user's rows. The parts add up to the total exactly.
 * `total` is a whole number of units; shares are whole numbers.
 */
export function apportion(total: number, shares: readonly number[], whole: number, unit: number): number[] {
  const units = Math.round(total / unit);
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = units;
  for (const share of shares) {
    const { quotient, remainder } = multiplyDivide(units, share, whole);
    parts.push(quotient);
    remainders.push(remainder);
    left -= quotient;
  }
  const byRemainder = remainders.map((_, place) => place).sort((a, b) => remainders[b] - remainders[a] || a - b);
  for (let place = 0; left > 0; place++, left--) parts[byRemainder[place % parts.length]]++;
  return parts.map((part) => part * unit);
}

/** a × b ÷ divisor as whole quotient and remainder, exact for whole numbers of any size that fit a double. */
export function multiplyDivide(a: number, b: number, divisor: number): { quotient: number; remainder: number } {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const quotient = Math.floor(product / divisor);
    return { quotient, remainder: product - quotient * divisor };
  }
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  return { quotient: Number(exact / by), remainder: Number(exact % by) };
}

/**
 * Parts rows (what each source brings) over columns (what each target gets), both fixed: a table whose rows add up to
 * `rows` and whose columns add up to `columns`. Each cell is the row's share of the column rounded down; what is left of
 * a row goes to the columns with the greatest need, equal needs by place.
 */
export function apportionTable(rows: readonly number[], columns: readonly number[], unit: number): number[][] {
  const total = rows.reduce((sum, amount) => sum + amount, 0) / unit;
  const need = columns.map((amount) => Math.round(amount / unit));
  const left: number[] = [];
  const table = rows.map((amount) => {
    const units = Math.round(amount / unit);
    let rest = units;
    const cells = columns.map((column) => {
      const cell = total === 0 ? 0 : multiplyDivide(units, Math.round(column / unit), total).quotient;
      rest -= cell;
      return cell;
    });
    left.push(rest);
    return cells;
  });
  for (const cells of table) cells.forEach((cell, column) => (need[column] -= cell));
  table.forEach((cells, row) => {
    while (left[row] > 0) {
      let neediest = 0;
      for (let column = 1; column < need.length; column++) if (need[column] > need[neediest]) neediest = column;
      cells[neediest]++;
      need[neediest]--;
      left[row]--;
    }
  });
  return table.map((cells) => cells.map((cell) => cell * unit));
}
