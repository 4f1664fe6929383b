/** A summary sheet as plain data: cells, formulas, formats, charts and print setup. Rows and columns count from 0. */

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'headerVertical' // heading of a narrow column: signs below each other in Chinese, turned by 90° in English
  | 'section' // heading of a group of rows
  | 'text'
  | 'centre' // short centred text, such as a kind
  | 'group' // a cell that spans several rows, such as one new unit with several sources
  | 'groupBold' // the same in bold: what must not be overlooked
  | 'whole' // 1,305
  | 'decimal' // 32.0
  | 'twoDecimals' // 0.82
  | 'percent' // -8.2%
  | 'change' // signed whole number
  | 'changeDecimal' // signed, one decimal
  | 'yuan'
  | 'yuanChange'
  | 'share' // 13.0%, without a plus sign
  | 'money' // #,##0.00: yuan or 10,000 yuan with two decimals, a minus where it is below 0
  | 'moneyChange' // the same, signed
  | 'moneyTotal' // money in a row of totals: bold on grey like `total`
  | 'input' // an assumption that the user may change, text or a year (General, no thousands separator), centred
  | 'inputPercent' // 20.0%
  | 'inputMoney' // money, on the right
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

/** How a series looks: `none` = invisible, the base of a waterfall; otherwise by what it means. */
export type SeriesFill = 'before' | 'after' | 'none' | 'level' | 'rise' | 'fall' | 'low' | 'base' | 'high';

export interface ColumnChart {
  /** Columns side by side (when not given), columns on top of each other (a waterfall), or lines. */
  readonly kind?: 'clustered' | 'stacked' | 'line';
  readonly title: string;
  readonly categories: Area;
  /** One series an entry; `name` is the header cell. */
  readonly series: readonly {
    readonly name: Area;
    readonly values: Area;
    /** Not given: `before` for the first, `after` for the second. */
    readonly fill?: SeriesFill;
    /** false: no figures at the columns. */
    readonly labels?: boolean;
    /** Number format of the figures at the columns; `#,##0;-#,##0;;` leaves out zeros, as a waterfall needs. Not given: as the cells. */
    readonly labelFormat?: string;
  }[];
  /** false: no legend. */
  readonly legend?: boolean;
  /** Where it stands on the sheet. */
  readonly place: Area;
}

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: true;
  /**
   * Rows that begin a new page. Excel ignores breaks on a sheet that is fitted to the page's width, so a sheet with breaks
   * is printed at the percentage at which its printed columns fit; `[]` asks for that percentage without any break.
   */
  readonly pageBreaks?: readonly number[];
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
  readonly key:
    | 'overview'
    | 'crosswalk'
    | 'savings'
    | 'bridge'
    | 'cityCounty'
    | 'countyTownship'
    | 'matrix'
    | 'workingGroups'
    | 'workload'
    | 'approvalTime'
    | 'placement'
    | 'seats'
    | 'checks'
    | 'claims'
    | 'tasks';
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
