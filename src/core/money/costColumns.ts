import { contributionFen, payFenOf } from './contributions';
import type { AnnualCost, StaffCosts } from './costs';
import type { RateRule, Rates } from './rates';

/** In place of a standard: the person has pay of its own, or is not costed. */
export const OWN_PAY = -1;
export const NOT_COSTED = -2;

type Columns = Pick<StaffCosts, 'payFen' | 'contributionsFen' | 'totalFen' | 'cashFen' | 'annuityFen'>;

/** The columns of what people cost. Own pay is reckoned person by person; what follows a standard is filled column by column. */
export class CostColumns implements Columns {
  readonly payFen: Float64Array;
  readonly contributionsFen: readonly Float64Array[];
  readonly totalFen: Float64Array;
  readonly cashFen: Float64Array;
  readonly annuityFen: Float64Array;
  private readonly annuity: number;

  constructor(count: number, rates: Rates | null) {
    this.payFen = new Float64Array(count);
    this.contributionsFen = Array.from({ length: rates?.items.length ?? 0 }, () => new Float64Array(count));
    this.totalFen = new Float64Array(count);
    this.cashFen = new Float64Array(count);
    this.annuity = rates?.annuity ?? -1;
    this.annuityFen = new Float64Array(count);
  }

  /** The cost of a person's own pay, as `annualCost` reckons it; false when a rule cannot be used: then nothing is costed. */
  reckon(person: number, base: number, transport: number, rules: readonly (RateRule | null)[]): boolean {
    const { contributionsFen } = this;
    const payFen = payFenOf(base, transport);
    let totalFen = payFen;
    let cashFen = payFen;
    for (let item = 0; item < rules.length; item++) {
      const rule = rules[item];
      if (rule === null) continue;
      const fen = contributionFen(base, rule);
      contributionsFen[item][person] = fen;
      totalFen += fen;
      if (rule.cash) cashFen += fen;
    }
    this.payFen[person] = payFen;
    this.totalFen[person] = totalFen;
    this.cashFen[person] = cashFen;
    if (this.annuity >= 0) this.annuityFen[person] = contributionsFen[this.annuity][person];
    return totalFen >= 0;
  }

  /** Fills in the people who cost what a standard costs (place in `costs`), and NaN for `NOT_COSTED`. */
  fill(standard: Int32Array, costs: readonly AnnualCost[]): this {
    const columnOf = (column: Float64Array, fenOf: (cost: AnnualCost) => number): void =>
      fillColumn(column, standard, Float64Array.from(costs, fenOf));
    columnOf(this.payFen, (cost) => cost.payFen);
    this.contributionsFen.forEach((column, item) => columnOf(column, (cost) => cost.contributionsFen[item]));
    columnOf(this.totalFen, (cost) => cost.totalFen);
    columnOf(this.cashFen, (cost) => cost.cashFen);
    columnOf(this.annuityFen, (cost) => (this.annuity < 0 ? 0 : cost.contributionsFen[this.annuity]));
    return this;
  }
}

function fillColumn(column: Float64Array, standard: Int32Array, fen: Float64Array): void {
  for (let person = 0; person < column.length; person++) {
    const place = standard[person];
    if (place >= 0) column[person] = fen[place];
    else if (place === NOT_COSTED) column[person] = NaN;
  }
}
