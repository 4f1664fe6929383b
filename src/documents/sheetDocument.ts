/** A summary sheet as plain data: cells, formulas, formats, charts and print setup. Rows and columns count from 0. */

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'section' // heading of a group of rows
  | 'text'
  | 'centre' // short centred text, such as a kind
  | 'group' // a cell that spans several rows, such as one new unit with several sources
  | 'whole' // 1,305
  | 'decimal' // 32.0
  | 'percent' // -8.2%
  | 'change' // signed whole number
  | 'changeDecimal' // signed, one decimal
  | 'yuan'
  | 'yuanChange'
  | 'squareMetres'
  | 'squareMetresChange'
  | 'total'
  | 'totalText'
  | 'source' // small grey text that says where a figure comes from
  | 'note'
  | 'helper' // outside the printed area
  | 'hidden'; // in hidden columns

export interface DocumentCell {
  readonly row: number;
  readonly column: number;
  /** Text, number or date serial as it is shown when nothing calculates; '' for a blank cell with a style. */
  readonly content: string | number;
  /** en-US formula that stands for `content` in live mode, with its leading `=`. */
  readonly formula?: string;
  /** Rows × columns that the formula spills over, itself included; those cells are left free for it. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style: StyleName;
  /** Where the figure comes from; shown when the cell is selected, at most 255 characters. */
  readonly source?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ColumnChart {
  readonly title: string;
  readonly categories: Area;
  /** One series an entry; `name` is the header cell. */
  readonly series: readonly { readonly name: Area; readonly values: Area }[];
  /** Where it stands on the sheet. */
  readonly place: Area;
}

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: true;
  /** The whole sheet on one page; otherwise it takes as many pages below each other as it needs. */
  readonly onePage?: boolean;
  /** First and last header row repeated on every page. */
  readonly repeatRows?: readonly [number, number];
  readonly area: Area;
  readonly footerLeft: string;
  /** Excel codes: `&P` page, `&N` pages. */
  readonly footerRight: string;
}

export interface SheetDocument {
  readonly key: 'overview' | 'crosswalk';
  /** Wanted sheet name, ≤ 31 characters, in the language of the input. */
  readonly name: string;
  readonly language: 'en' | 'zh';
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font (a Chinese character counts 2). */
  readonly columnWidths: readonly number[];
  /** Height in points of rows that need another than the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly borders: readonly Area[];
  readonly freezeRows: number;
  readonly hiddenColumns: readonly number[];
  readonly charts: readonly ColumnChart[];
  readonly print: PrintSetup;
}
