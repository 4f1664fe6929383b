import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import { readTexts } from '../table/readTexts';
import { quotePersonal } from './quotePersonal';
import { yesNoReading } from './readChoices';
import { monthReading } from './readMonths';
import { readPlacementStage } from './readPlacementStage';
import { NOT_STATED, PLACEMENT_STAGES, type Staff } from './staff';
import type { StaffPart } from './staffPart';

/** The columns that say who is surplus, and how far the placement is. */
export type Placing = Pick<Staff, 'status' | 'started' | 'named' | 'placeBy' | 'placedOn' | 'placementStage'>;

/** Reads them. A status that is none of the words is a note at the first cell that has it. */
export function readPlacing(open: OpenTable, row: Int32Array): StaffPart<Placing> {
  const started = monthReading(open, row, 'started');
  const named = yesNoReading(open, row, 'surplus');
  const placeBy = monthReading(open, row, 'placeBy');
  const placedOn = monthReading(open, row, 'placedOn');
  return {
    readings: [started, named, placeBy, placedOn],
    finish: () => {
      const [status] = readTexts(open.values, row, [open.match.columns.get('status')], open.issues);
      return {
        status,
        started: started.column.month,
        named: named.column,
        placeBy: placeBy.column.month,
        placedOn: placedOn.column.month,
        placementStage: stagesOf(open, row, status),
      };
    },
  };
}

/** Few different words stand in the column, so each is read once. */
function stagesOf(open: OpenTable, row: Int32Array, status: readonly string[]): Int8Array {
  const stages = new Int8Array(row.length).fill(NOT_STATED);
  const column = open.match.columns.get('status');
  if (column === undefined) return stages;
  const known = new Map<string, number>();
  for (let i = 0; i < row.length; i++) {
    const text = status[i];
    if (text === '') continue;
    let stage = known.get(text);
    if (stage === undefined) {
      const word = readPlacementStage(text);
      stage = word === null ? NOT_STATED : PLACEMENT_STAGES.indexOf(word);
      known.set(text, stage);
      if (word === null && !isBlankMark(text)) {
        open.issues.add('unknownWord', 'note', row[i], column, { found: quotePersonal(text), key: 'status' });
      }
    }
    stages[i] = stage;
  }
  return stages;
}
