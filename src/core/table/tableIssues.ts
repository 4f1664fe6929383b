import type { Kind } from '../agencies/kinds';
import type { FactItem } from '../agencies/facts';
import type { Operation } from '../plan/plan';
import type { TableKind } from './headers';

/** What is done with a cell that cannot be used. */
export type Consequence =
  | 'countedAsZero'
  | 'sumKept' // in the approved table: the sum of the parts stays
  | 'rowLeftOut'
  | 'notCosted' // of a person or a standard: listed as not costed
  | 'shownAsStaying' // of a person: no month in which the person leaves
  | 'itemLeftOut' // of a rate
  | 'stageNotTimed' // of a step: its matter's stage is not worked out
  | 'blank';

/** Posts and people of a row that is left out, in natural units, so that nobody loses them unseen. */
export interface AtStake {
  readonly posts: number;
  readonly staff: number;
}

/** Facts of the issues that reading a table can raise, by code. `found` is always the cell as the user wrote it. */
export interface TableIssueFacts {
  /** No header of ours stands in the table; `columns` are those needed. */
  noHeaderRow: { readonly columns: readonly string[] };
  /** The required column is missing. */
  missingColumn: { readonly column: string; readonly headersFound: readonly string[] };
  /** Two headers name the same column; `usedHeader` is the one that is read, at `usedCell` when the sheet is known. */
  headerTwice: {
    readonly header: string;
    readonly column: string;
    readonly usedHeader: string;
    readonly usedCell: string | null;
  };
  /** One header that fits several columns, none of which is there otherwise. */
  ambiguousHeader: { readonly header: string; readonly fits: readonly string[] };
  /** The header states a larger unit, such as 万元; the figures are multiplied by `factor`. */
  unitScaled: { readonly header: string; readonly factor: number };
  /** The table has a header row and no row to use. */
  noRows: Record<string, never>;

  unitTwice: AtStake & {
    readonly unit: string;
    readonly county: string;
    readonly firstRow: number;
    readonly firstCell: string | null;
  };
  noUnitName: AtStake;
  unknownKind: AtStake & { readonly found: string; readonly unit: string };
  blankKind: AtStake & { readonly unit: string };
  /** A kind that is not one of the words, but can only mean `kind`. */
  kindTakenAs: { readonly found: string; readonly kind: Kind; readonly rows: number };
  /** A kind in the plan that is none of the words: the target's kind is that of its largest source. */
  unknownPlanKind: { readonly found: string };
  unknownOperation: { readonly found: string; readonly likely: Operation | null };
  blankOperation: { readonly from: string; readonly to: string };

  /** A number written as text, such as `1,234` or `１２`. */
  textNumber: { readonly found: string; readonly takenAs: number };
  /** A dash, slash or 无 in a column of numbers. */
  takenAsBlank: { readonly found: string };
  notANumber: { readonly found: string; readonly consequence: Consequence };
  negativeNumber: { readonly found: string; readonly consequence: Consequence };
  tooLarge: { readonly found: string; readonly limit: number; readonly consequence: Consequence };
  errorCell: { readonly found: string; readonly consequence: Consequence };
  /** Posts or people in fractions of full time: used exactly. `cells` = how many in the table. */
  fractionalPosts: { readonly found: string; readonly cells: number };
  /** A fraction of a leader seat or duty: used exactly. */
  fractionalCount: { readonly found: string };
  /** More than three decimals. */
  roundedToThousandths: { readonly found: string; readonly takenAs: number; readonly cells: number };
  /** Not between 0 and 1; `likely` is the share that was probably meant, such as 50 for 50 %. */
  badShare: { readonly found: string; readonly likely: number | null };
  textShare: { readonly found: string; readonly share: number };
  notYesNo: { readonly found: string };
  codeLostDigits: { readonly found: string };

  totalsRow: { readonly found: string };
  headingRow: { readonly found: string };
  repeatedHeader: Record<string, never>;
  blankRows: { readonly rows: string; readonly count: number };
  mergedCells: { readonly area: string; readonly treatment: 'filledDown' | 'countedOnce' | 'firstCellOnly' };

  /** A facts item stated twice; the first is used. */
  factTwice: { readonly item: FactItem; readonly found: string; readonly firstRow: number };
  /** Another table of the same kind is used. */
  secondTableOfKind: { readonly kind: TableKind; readonly usedSheet: string; readonly usedTable: string };
  /** A table of units and posts without kinds, beside an agencies table. */
  takenAsApproved: Record<string, never>;
  /** No table with the required headers (each in both languages) stands on the sheets that were looked at. */
  noAgenciesTable: { readonly columns: readonly string[]; readonly sheets: readonly string[] };
  /** So many more issues of the code `of` in this column, beyond those listed. */
  moreOfTheSame: { readonly of: string; readonly count: number; readonly listed: number };
}
