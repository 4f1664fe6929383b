import type { CellValue } from '../../src/core';
import type { Locale } from '../../src/locales/en';
import type { Cells } from './builtFunction';

type Rows = CellValue[][];

/** The tables of the benchmark, with headers. */
export interface PlacementTables {
  readonly agencies: Rows;
  readonly plan: Rows;
  readonly approved: Rows;
  readonly staff: Rows;
}

/** The channels that people of the benchmark have, in the order in which the function puts them out. */
const CHANNELS = ['retirement', 'transfer out', 'village and grid work', 'redeployment'];

interface Unit {
  posts: number;
  inPost: number;
  readonly candidates: Candidate[];
}

interface Candidate {
  readonly rank: number;
  readonly month: number;
  /** Place in `CHANNELS`; -1 = not placed. */
  readonly channel: number;
  readonly isOverdue: boolean;
}

/** What anybody would write for tables known to be clean: one loop over the people that puts them by unit, a person ID counting once, then those first to be named until as many are named as are surplus. */
export function plainPlacement(tables: PlacementTables, words: Locale): Cells {
  const { targets, units } = unitsAfter(tables);
  const now = new Date();
  const today = now.getFullYear() * 12 + now.getMonth();
  const ids = new Set<string>();
  for (let row = 1; row < tables.staff.length; row++) {
    const cells = tables.staff[row] as string[];
    const [id, unitName, , sex, birth, category, channelName, exit, status, mark, placeBy, placedOn] = cells;
    if (ids.has(id)) continue;
    ids.add(id);
    const channel = CHANNELS.indexOf(channelName);
    const due = placeBy !== '' ? placeBy : channel < 0 ? '' : exit !== '' ? exit : placedOn;
    units.get(targets.get(unitName) ?? unitName)!.candidates.push({
      rank: channel >= 0 ? (mark === 'yes' ? 0 : 1) : mark === 'yes' ? 3 : channelName === 'waiting' ? 4 : 5,
      month: retirement(birth, sex, category),
      channel,
      isOverdue: status !== 'done' && due !== '' && monthOf(due) < today,
    });
  }
  return tableOf(units, words);
}

function tableOf(units: ReadonlyMap<string, Unit>, { words, people, money }: Locale): Cells {
  const { headers, postTypes } = words;
  const { placedBy, placed, unplaced, unnamed, overdue, beyond } = people.placement;
  const channels = CHANNELS.map((channel) => placedBy(channel));
  const table: Cells = [
    [headers.unit, headers.postType, headers.posts, headers.inPost, headers.surplus, ...channels, placed, unplaced],
  ];
  table[0].push(unnamed, overdue, beyond);
  const totals = new Array<number>(12).fill(0);
  for (const [name, unit] of units) {
    if (unit.inPost <= unit.posts) continue;
    const figures = figuresOf(unit);
    figures.forEach((figure, place) => (totals[place] += figure));
    table.push([name, postTypes.institution, ...figures]);
  }
  table.push([money.allInAll, '', ...totals]);
  return table;
}

function figuresOf({ posts, inPost, candidates }: Unit): number[] {
  const surplus = inPost - posts;
  const placedBy = CHANNELS.map(() => 0);
  let [placed, named, overdue, beyond] = [0, 0, 0, 0];
  candidates.sort(
    (a, b) =>
      a.rank - b.rank || a.month - b.month || a.channel - b.channel || Number(a.isOverdue) - Number(b.isOverdue),
  );
  for (const { channel, isOverdue } of candidates) {
    if (named === surplus) {
      if (channel >= 0) beyond++;
      continue;
    }
    named++;
    if (isOverdue) overdue++;
    if (channel < 0) continue;
    placed++;
    placedBy[channel]++;
  }
  return [posts, inPost, surplus, ...placedBy, placed, surplus - placed, surplus - named, overdue, beyond];
}

/** The units after the reform with what they are granted. */
function unitsAfter({ agencies, plan, approved }: PlacementTables) {
  const targets = new Map<string, string>();
  for (let row = 1; row < plan.length; row++) targets.set(plan[row][1] as string, plan[row][2] as string);
  const units = new Map<string, Unit>();
  for (let row = 1; row < agencies.length; row++) {
    const [name, , posts, inPost] = agencies[row] as [string, string, number, number];
    const target = targets.get(name) ?? name;
    const unit = units.get(target) ?? { posts: 0, inPost: 0, candidates: [] };
    unit.posts += posts;
    unit.inPost += inPost;
    units.set(target, unit);
  }
  for (let row = 1; row < approved.length; row++)
    units.get(approved[row][0] as string)!.posts = approved[row][1] as number;
  return { targets, units };
}

function monthOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function retirement(birthText: string, sex: string, category: string): number {
  const birth = monthOf(birthText);
  const [age, start, step, cap] =
    sex === 'male' ? [60, 1965, 4, 36] : category === 'cadre' ? [55, 1970, 4, 36] : [50, 1975, 2, 60];
  const from = start * 12;
  const delay = birth < from ? 0 : Math.min(cap, Math.floor((birth - from) / step) + 1);
  return birth + age * 12 + delay;
}
