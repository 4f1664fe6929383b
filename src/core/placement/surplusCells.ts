import { surplusPeople } from '../money/surplusPeople';
import type { Reform } from '../results/reform';

/** The cells (unit after × post type, see `SurplusPeople.byCell`) with surplus: the rows of the ledger. */
export interface SurplusCells {
  /** By row: the cell. */
  readonly cell: Int32Array;
  /** By row: whole thousandths. */
  readonly surplus: Float64Array;
  /** By cell: the row; -1 = no surplus. */
  readonly rowOf: Int32Array;
}

/** Units after the reform and post types with surplus, in the order of the units, then abolished units without a new one. */
export function surplusCells(reform: Reform): SurplusCells {
  const { byCell } = surplusPeople(reform);
  const rowOf = new Int32Array(byCell.length).fill(-1);
  const cell = new Int32Array(byCell.length);
  let count = 0;
  for (let place = 0; place < byCell.length; place++) {
    if (byCell[place] === 0) continue;
    rowOf[place] = count;
    cell[count++] = place;
  }
  return { cell: cell.slice(0, count), surplus: byCell.filter((people) => people !== 0), rowOf };
}
