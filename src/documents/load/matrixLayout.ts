import { neighbours } from '../neighbours';
import type { PrintSetup, SheetDocument } from '../sheetDocument';
import { HIGHEST_ROW, lineCount, textWidth } from '../textWidth';

/** Units beside each other on a page; more are shown in several blocks one below the other. */
const MOST_UNITS = 26;
/** A matrix that is no larger takes the smaller paper. */
const A4_UNITS = 18;
const A4_PARTNERS = 18;
const PARTNER_WIDTH = { zh: 27, en: 40 } as const;
/** Least width of a unit, and the widest that fills a page. */
const UNIT_WIDTH = { A4: 5, A3: 6 } as const;
const WIDEST_UNIT = 9;
/** Characters that fit a page, less what its columns take beside them. */
const PAGE_CHARACTERS = { A4: 137, A3: 200 } as const;
const BETWEEN_COLUMNS = 5 / 7;
const TOTAL_WIDTH = 6;

/** Points of a sign of a heading that stands upright, and of a line beside it. */
const SIGN_HEIGHT = 14.5;
const TURNED_WIDTH = 6;
const TURNED_LINE = 150;
const LEAST_HEADER = 60;
const HIGHEST_HEADER = 380;
const ROW_HEIGHT = 17;
const LINE = 13.5;

/** Units that stand beside each other. */
export interface UnitBlock {
  /** Places in the units of the matrix. */
  readonly units: readonly number[];
  /** Whether the column of totals follows. */
  readonly hasTotal: boolean;
}

export interface MatrixLayout {
  readonly paper: PrintSetup['paper'];
  readonly blocks: readonly UnitBlock[];
  readonly widths: readonly number[];
  /** Height of the row of units' names. */
  readonly headerHeight: number;
  /** By partner. */
  readonly rowHeights: readonly number[];
}

/** Paper, blocks of columns and heights for a matrix: the counties of its units, and names as they are shown. */
export function matrixLayout(
  counties: readonly string[],
  partners: readonly string[],
  unitNames: readonly string[],
  language: SheetDocument['language'],
): MatrixLayout {
  const isSmall = unitNames.length <= A4_UNITS && partners.length <= A4_PARTNERS;
  const paper = isSmall ? 'A4' : 'A3';
  const blocks = unitBlocks(counties);
  const most = Math.max(...blocks.map((block) => block.units.length));
  const unitColumns = new Array<number>(most).fill(unitWidth(paper, most, PARTNER_WIDTH[language]));
  const totalAt = blocks[blocks.length - 1].units.length;
  const widths = [PARTNER_WIDTH[language], ...unitColumns];
  if (totalAt === most) widths.push(TOTAL_WIDTH);
  return {
    paper,
    blocks,
    widths,
    headerHeight: headerHeight(unitNames, language),
    rowHeights: partners.map((name) => {
      return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lineCount(name, widths[0]) * LINE + 5));
    }),
  };
}

/** As wide as the page allows, to a tenth of a character. */
function unitWidth(paper: PrintSetup['paper'], count: number, partnerWidth: number): number {
  const room = PAGE_CHARACTERS[paper] - partnerWidth - TOTAL_WIDTH - 2 * BETWEEN_COLUMNS;
  const filling = Math.floor((room / Math.max(1, count) - BETWEEN_COLUMNS) * 10) / 10;
  return Math.min(WIDEST_UNIT, Math.max(UNIT_WIDTH[paper], filling));
}

/**
 * Blocks of at most `MOST_UNITS` units, as even as they can be. Units of one county stay together where they fit a block.
 * Example: 60 units of one county are three blocks of 20.
 */
export function unitBlocks(counties: readonly string[]): UnitBlock[] {
  const blocks: number[][] = [];
  let open: number[] = [];
  const places = counties.map((_, place) => place);
  for (const group of neighbours(places, (a, b) => counties[a] === counties[b])) {
    if (open.length > 0 && open.length + group.length > MOST_UNITS) {
      blocks.push(open);
      open = [];
    }
    if (group.length <= MOST_UNITS) open.push(...group);
    else blocks.push(...evenParts(group));
  }
  if (open.length > 0 || blocks.length === 0) blocks.push(open);
  return blocks.map((units, i) => ({ units, hasTotal: i === blocks.length - 1 }));
}

function evenParts(places: readonly number[]): number[][] {
  const count = Math.ceil(places.length / MOST_UNITS);
  return Array.from({ length: count }, (_, i) =>
    places.slice(Math.round((i * places.length) / count), Math.round(((i + 1) * places.length) / count)),
  );
}

/** Chinese names stand sign below sign; names in Latin script are turned and take two lines at most. */
function headerHeight(names: readonly string[], language: SheetDocument['language']): number {
  const needed =
    language === 'zh'
      ? Math.max(0, ...names.map((name) => [...name].length)) * SIGN_HEIGHT
      : Math.max(0, ...names.map((name) => turnedLength(name)));
  return Math.min(HIGHEST_HEADER, Math.max(LEAST_HEADER, needed + 10));
}

function turnedLength(name: string): number {
  const length = textWidth(name) * TURNED_WIDTH;
  return length <= TURNED_LINE ? length : Math.max(TURNED_LINE, length / 2 + 30);
}
