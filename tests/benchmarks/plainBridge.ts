import type { CellValue } from '../../src/core';

type Rows = CellValue[][];

/** The tables of the benchmark, with headers. */
export interface Tables {
  readonly agencies: Rows;
  readonly plan: Rows;
  readonly approved: Rows;
  readonly staff: Rows;
  readonly pay: Rows;
  readonly rates: Rows;
}

/** What the plain loop reckons: posts and people, and whole fen by year. */
export interface PlainBridge {
  readonly postsCut: number;
  readonly vacantPostsCut: number;
  readonly surplusPeople: number;
  readonly placed: number;
  readonly waiting: number;
  readonly leaving: readonly number[];
  readonly payLeavingFen: readonly number[];
  readonly bookedFen: readonly number[];
  readonly runningCostFen: readonly number[];
  readonly netFen: readonly number[];
}

interface Cost {
  readonly cashFen: number;
  readonly bookedFen: number;
}

interface Unit {
  posts: number;
  inPost: number;
  /** Fen. */
  cost: number;
  placed: number;
}

/** What anybody would write for tables known to be clean: one loop over the people, with maps for units, ranks and pay; a person ID counts once, unless the IDs are trusted. */
export function plainBridge(tables: Tables, years: readonly number[], trustsIds = false): PlainBridge {
  const { staff, pay, rates } = tables;
  const { targets, units, before } = unitsAfter(tables);
  const costs = costsByRank(pay, rates);
  const leaving = years.map(() => 0);
  const payLeavingFen = years.map(() => 0);
  const bookedFen = years.map(() => 0);
  const ids = new Set<string>();
  for (let row = 1; row < staff.length; row++) {
    const [id, unitName, , rank, sex, birth, category, channel, exit] = staff[row] as string[];
    if (!trustsIds) {
      if (ids.has(id)) continue;
      ids.add(id);
    }
    if (channel !== '' && channel !== 'waiting') units.get(targets.get(unitName) ?? unitName)!.placed++;
    let month = exit === '' ? retirement(birth, sex, category, channel === 'early retirement' ? 36 : 0) : monthOf(exit);
    if (exit === '' && channel === 'early retirement') month = Math.max(month, years[0] * 12 - 1);
    const cost = costs.get(rank) ?? costs.get('')!;
    for (let year = 0; year < years.length; year++) {
      const last = years[year] * 12 + 11;
      if (month > last) continue;
      if (month > last - 12 || year === 0) leaving[year]++;
      const months = Math.min(12, last - month);
      const cash = Math.round((cost.cashFen * months) / 12);
      payLeavingFen[year] += cash;
      bookedFen[year] += Math.round(((cost.cashFen + cost.bookedFen) * months) / 12) - cash;
    }
  }
  const after = { posts: 0, vacant: 0, cost: 0 };
  let [surplusPeople, placed, waiting] = [0, 0, 0];
  for (const unit of units.values()) {
    after.posts += unit.posts;
    after.vacant += Math.max(0, unit.posts - unit.inPost);
    after.cost += unit.cost;
    const surplus = Math.max(0, unit.inPost - unit.posts);
    surplusPeople += surplus;
    if (surplus > 0) placed += unit.placed;
    if (surplus > unit.placed) waiting += surplus - unit.placed;
  }
  const savedFen = before.cost - after.cost;
  const cut = before.posts - after.posts;
  return {
    postsCut: cut,
    vacantPostsCut: Math.min(cut, Math.max(0, before.vacant - after.vacant)),
    surplusPeople,
    placed,
    waiting,
    leaving,
    payLeavingFen,
    bookedFen,
    runningCostFen: years.map(() => savedFen),
    netFen: payLeavingFen.map((fen) => fen + savedFen),
  };
}

/** The units after the reform with what they are granted, and the sums before. */
function unitsAfter({ agencies, plan, approved }: Tables) {
  const targets = new Map<string, string>();
  for (let row = 1; row < plan.length; row++) targets.set(plan[row][1] as string, plan[row][2] as string);
  const units = new Map<string, Unit>();
  const before = { posts: 0, vacant: 0, cost: 0 };
  for (let row = 1; row < agencies.length; row++) {
    const [name, , posts, inPost, cost] = agencies[row] as [string, string, number, number, number];
    const target = targets.get(name) ?? name;
    const unit = units.get(target) ?? { posts: 0, inPost: 0, cost: 0, placed: 0 };
    unit.posts += posts;
    unit.inPost += inPost;
    unit.cost += Math.round(cost * 100);
    units.set(target, unit);
    before.posts += posts;
    before.vacant += Math.max(0, posts - inPost);
    before.cost += Math.round(cost * 100);
  }
  for (let row = 1; row < approved.length; row++) {
    const unit = units.get(approved[row][0] as string)!;
    unit.posts = approved[row][1] as number;
    unit.cost = Math.round((approved[row][2] as number) * 100);
  }
  return { targets, units, before };
}

function costsByRank(pay: Rows, rates: Rows): Map<string, Cost> {
  const costs = new Map<string, Cost>();
  for (let row = 1; row < pay.length; row++) {
    const base = Math.round((pay[row][2] as number) * 100);
    let [cashFen, booked] = [base, 0];
    for (let item = 1; item < rates.length; item++) {
      const [, rate, floor, ceiling, cash] = rates[item];
      const clamped = Math.min(Math.max(base, (floor as number) * 1200), (ceiling as number) * 1200);
      const contribution = Math.round((clamped * Math.round((rate as number) * 1e6)) / 1e6);
      if (cash === 'yes') cashFen += contribution;
      else booked += contribution;
    }
    costs.set(pay[row][1] as string, { cashFen, bookedFen: booked });
  }
  return costs;
}

function monthOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function retirement(birthText: string, sex: string, category: string, early: number): number {
  const birth = monthOf(birthText);
  const [age, start, step, cap] =
    sex === 'male' ? [60, 1965, 4, 36] : category === 'cadre' ? [55, 1970, 4, 36] : [50, 1975, 2, 60];
  const from = start * 12;
  const delay = birth < from ? 0 : Math.min(cap, Math.floor((birth - from) / step) + 1);
  return birth + age * 12 + Math.max(0, delay - early);
}
