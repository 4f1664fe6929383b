import type { Routes } from '../results/reform';
import { rowsFrom, type Ends } from './endsOfUnits';
import { ORPHAN_REASONS, type OrphanReason } from './followed';
import type { NumberedDuties } from './numberDuties';
import type { UnitsOfRows } from './unitsOfRows';

/** Where the duties are after the reform; arrays by duty, written while they are followed. */
export interface PlacedDuties {
  readonly unitAfter: Int32Array;
  /** Place in `ORPHAN_REASONS`; -1 for a duty that has a unit. */
  readonly reason: Int8Array;
  readonly planRows: (readonly number[])[];
  readonly movedAlone: Uint8Array;
  /** Whether a row has the duty's name, so that it was followed by itself. */
  readonly isNamed: Uint8Array;
}

const placeOfReason = (reason: OrphanReason): number => ORPHAN_REASONS.indexOf(reason);
const NO_UNIT = placeOfReason('noUnit');
const UNKNOWN_UNIT = placeOfReason('unknownUnit');
const ABOLISHED = placeOfReason('abolished');
const ENTERPRISE = placeOfReason('enterprise');

/** The place of an end in `ORPHAN_REASONS`; -1 where it is a unit. */
export function reasonOf(end: number): number {
  return end >= 0 ? -1 : end === -1 ? ABOLISHED : ENTERPRISE;
}

/** Puts every duty where its unit goes by itself; all of a unit share one array of plan rows. */
export function placeWithUnits(
  routes: Routes,
  ends: Ends,
  { strays, nodeCount }: UnitsOfRows,
  { count, home, ofHome }: NumberedDuties,
): PlacedDuties {
  const rowsOfHome: (readonly number[])[] = ofHome.map((duties, node) =>
    duties && node < nodeCount ? rowsFrom(routes, ends, node) : NO_ROWS,
  );
  const unitAfter = new Int32Array(count).fill(-1);
  const reason = new Int8Array(count).fill(-1);
  const planRows = new Array<readonly number[]>(count).fill(NO_ROWS);
  for (let duty = 0; duty < count; duty++) {
    const at = home[duty];
    if (at >= nodeCount) {
      reason[duty] = strays[at - nodeCount].unit === '' ? NO_UNIT : UNKNOWN_UNIT;
      continue;
    }
    const end = ends.end[at];
    if (end >= 0) unitAfter[duty] = routes.unitAfter[end];
    else reason[duty] = reasonOf(end);
    planRows[duty] = rowsOfHome[at];
  }
  return { unitAfter, reason, planRows, movedAlone: new Uint8Array(count), isNamed: new Uint8Array(count) };
}

const NO_ROWS: readonly number[] = [];
