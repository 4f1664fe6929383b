import { NO_MONTH } from '../staffing/staff';

/** Places of the months by month, then by place; places without a month are left out. `count` is how many have one. */
export function orderByMonth(months: Int32Array, count: number): Int32Array {
  let latest = 0;
  for (const month of months) if (month > latest) latest = month;
  const next = new Int32Array(latest + 2);
  for (const month of months) if (month !== NO_MONTH) next[month + 1]++;
  for (let month = 1; month < next.length; month++) next[month] += next[month - 1];
  const order = new Int32Array(count);
  for (let place = 0; place < months.length; place++) {
    if (months[place] !== NO_MONTH) order[next[months[place]]++] = place;
  }
  return order;
}
