import { foldName } from '../table/foldText';
import type { Duties } from './duties';
import { groupByPlace } from './groupByPlace';
import { RowTexts } from './rowTexts';
import type { UnitsOfRows } from './unitsOfRows';

/** A row whose duty stands in a row above. */
export interface Repeat {
  readonly row: number;
  /** The first row of the duty, or the row that says the very same. */
  readonly first: number;
  readonly isTwice: boolean;
}

/** The duties: one name in one home each, numbered by their first rows. */
export interface NumberedDuties {
  readonly count: number;
  readonly dutyOfRow: Int32Array;
  /** By duty. */
  readonly home: Int32Array;
  readonly firstRow: Int32Array;
  readonly foldedName: readonly string[];
  /** Rows of duty d, without those that are there twice: `rows[rowStart[d]] … rows[rowStart[d + 1] - 1]`. */
  readonly rowStart: Int32Array;
  readonly rows: Int32Array;
  /** By home: folded name → duty. */
  readonly ofHome: readonly (ReadonlyMap<string, number> | undefined)[];
  readonly repeats: readonly Repeat[];
}

/**
 * Numbers the duties by the homes and names of their rows, in the order in which they first stand.
 * Example: Archives and Plans of A and Archives once more are the duties 0 and 1; the third row repeats duty 0.
 */
export function numberDuties(duties: Duties, { home, nodeCount, strays }: UnitsOfRows): NumberedDuties {
  const dutyOfRow = new Int32Array(duties.count);
  const firstRow = new Int32Array(duties.count);
  const foldedName: string[] = [];
  const ofHome = new Array<Map<string, number> | undefined>(nodeCount + strays.length).fill(undefined);
  const repeated: number[] = [];
  for (let row = 0; row < duties.count; row++) {
    const known = (ofHome[home[row]] ??= new Map<string, number>());
    const name = foldName(duties.duty[row]);
    const duty = known.get(name);
    if (duty === undefined) {
      dutyOfRow[row] = foldedName.length;
      known.set(name, foldedName.length);
      firstRow[foldedName.length] = row;
      foldedName.push(name);
    } else {
      dutyOfRow[row] = duty;
      repeated.push(row);
    }
  }
  const count = foldedName.length;
  const repeats = sortRepeats(duties, repeated, dutyOfRow, firstRow);
  return {
    count,
    dutyOfRow,
    home: Int32Array.from(firstRow.subarray(0, count), (row) => home[row]),
    firstRow: firstRow.subarray(0, count),
    foldedName,
    ...rowsOfDuties(dutyOfRow, count, repeats),
    ofHome,
    repeats,
  };
}

/** Which rows say the very same as one above: the row counts no more; the others add a counterpart. */
function sortRepeats(
  duties: Duties,
  repeated: readonly number[],
  dutyOfRow: Int32Array,
  firstRow: Int32Array,
): Repeat[] {
  const seen = new Map<number, RowTexts>();
  return repeated.map((row): Repeat => {
    const first = firstRow[dutyOfRow[row]];
    let texts = seen.get(first);
    if (!texts) {
      seen.set(first, (texts = new RowTexts(duties)));
      texts.add(first);
    }
    const same = texts.add(row);
    return { row, first: same < 0 ? first : same, isTwice: same >= 0 };
  });
}

function rowsOfDuties(
  dutyOfRow: Int32Array,
  count: number,
  repeats: readonly Repeat[],
): Pick<NumberedDuties, 'rowStart' | 'rows'> {
  const counted = dutyOfRow.slice();
  for (const { row, isTwice } of repeats) if (isTwice) counted[row] = -1;
  const { start, member } = groupByPlace(counted, count);
  return { rowStart: start, rows: member };
}
