import type { Language } from '../../core';
import { FEN } from '../../core/money';
import type { Bridge } from '../../core/money';

/** The columns of a sheet about money, counted from 0. */
export interface MoneyColumns {
  readonly label: number;
  /** Column of the unit a row is counted in; null when the sheet has none. */
  readonly unit: number | null;
  readonly total: number;
  /** One a calendar year. */
  readonly years: readonly number[];
  /** Column that says where a row comes from; null when the sheet has none. */
  readonly from: number | null;
  /** Number of printed columns. */
  readonly count: number;
  /** Widths of the printed columns. */
  readonly widths: readonly number[];
}

/** Fewest year columns of the savings: its other tables stand in them. */
const LEAST_YEARS = 5;
const LEAST_WIDTH = 12;

/** Item, total and years; the other tables of the sheet take the same columns. */
export function savingsColumns(bridge: Bridge, yuanPerUnit: number): MoneyColumns {
  const years = bridge.years.map((_, i) => 2 + i);
  const yearCount = Math.max(LEAST_YEARS, years.length);
  const width = Math.max(15.5, amountWidth(bridge, yuanPerUnit));
  return {
    label: 0,
    unit: null,
    total: 1,
    years,
    from: null,
    count: 2 + yearCount,
    // As wide as a page of A4 in landscape.
    widths: [43, width + 2, ...new Array<number>(yearCount).fill(width)],
  };
}

/** Item, unit, total, years and where it comes from. */
export function bridgeColumns(bridge: Bridge, language: Language, yuanPerUnit: number): MoneyColumns {
  const years = bridge.years.map((_, i) => 3 + i);
  const width = Math.max(LEAST_WIDTH, amountWidth(bridge, yuanPerUnit));
  const isEnglish = language === 'en';
  return {
    label: 0,
    unit: 1,
    total: 2,
    years,
    from: 3 + years.length,
    count: 4 + years.length,
    widths: [isEnglish ? 42 : 36, isEnglish && yuanPerUnit > 1 ? 11 : 7, width + 1, ...years.map(() => width), 40],
  };
}

/** Width of the largest amount with its decimals, separators and sign. */
function amountWidth(bridge: Bridge, yuanPerUnit: number): number {
  const lists = [bridge.payLeavingFen, bridge.netFen, bridge.cumulativeFen, bridge.oneOffFen, bridge.runningCostFen];
  const largest = Math.max(0, ...lists.flat().map(Math.abs)) / FEN / yuanPerUnit;
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, largest))) + 1);
  return digits + Math.floor((digits - 1) / 3) + 3 + 2.5;
}
