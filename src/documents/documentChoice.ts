/** What amounts of money are shown in: yuan, or 10,000 yuan 万元. */
export type MoneyUnit = 'yuan' | 'wan';

/** How a summary sheet is made, beside what it shows. */
export interface DocumentChoice {
  readonly mode: 'live' | 'values';
  readonly createdAt: Date;
  readonly productVersion: string;
  /** The user's tables as a formula names them: `Agencies[#All]` or `'机构'!$A$3:$X$40`; null when there is no such table. */
  readonly tableReferences: {
    readonly agencies: string;
    readonly plan: string | null;
    readonly approved: string | null;
    readonly staff: string | null;
    readonly pay: string | null;
    readonly rates: string | null;
    readonly facts: string | null;
    readonly duties: string | null;
    readonly procedures: string | null;
    readonly norms: string | null;
    readonly claims: string | null;
    readonly tasks: string | null;
  };
  /** Unit of amounts on the sheets about money. */
  readonly moneyUnit: MoneyUnit;
  /** Sentences to put among the notes, already in the sheet's language. */
  readonly notes: readonly string[];
}

/** Whether formulas can stand for the figures: the functions need a plan table to refer to. */
export function isLive(choice: DocumentChoice): boolean {
  return choice.mode === 'live' && choice.tableReferences.plan !== null;
}

/** Yuan in a unit: 1, or 10,000 for 万元. */
export function yuanPerUnit(unit: MoneyUnit): number {
  return unit === 'wan' ? 10_000 : 1;
}

/** Local time as `2025-03-04 10:20`. */
export function timeText(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
