import type { Agencies } from '../../agencies/agencies';
import type { Plan } from '../../plan/plan';
import { newMoves, newStatements } from './moves';
import type { PlanIssueList } from './planIssueList';
import type { Reading } from './reading';
import { formTargets } from './resolveUnits';
import { readCoLocation } from './rows/readCoLocation';
import { readCreation } from './rows/readCreation';
import { readAbolition, readConversion } from './rows/readEnding';
import { readNamePlate } from './rows/readNamePlate';
import { readOfUnit } from './rows/readOfUnit';
import { readToTarget } from './rows/readToTarget';
import { readTransfer } from './rows/readTransfer';
import { isBlankName } from '../../table/foldText';
import type { UnitNames } from './unitNames';

/** So many pairs of names are compared to find likely ones for unknown names. */
const COMPARISONS = 300_000;

/** Turns the rows of one option into moves between units and statements about them. A row that cannot be read is an issue and moves nothing. */
export function readMoves(
  agencies: Agencies,
  plan: Plan,
  rows: Int32Array,
  names: UnitNames,
  issues: PlanIssueList,
): Reading {
  const reading: Reading = {
    agencies,
    plan,
    rows,
    names,
    issues,
    moves: newMoves(rows.length),
    said: newStatements(plan.count),
    targets: new Int32Array(plan.count).fill(-1),
    single: [0],
    budget: { comparisons: COMPARISONS },
  };
  formTargets(reading);
  for (let place = 0; place < rows.length; place++) readRow(reading, rows[place]);
  return reading;
}

function readRow(reading: Reading, row: number): void {
  switch (reading.plan.operation[row]) {
    case 'merge':
    case 'transferWhole':
    case 'rename':
      return readToTarget(reading, row);
    case 'create':
      return isBlankName(reading.plan.from[row]) ? readCreation(reading, row) : readToTarget(reading, row);
    case 'transfer':
      return readTransfer(reading, row);
    case 'abolish':
      return readAbolition(reading, row);
    case 'convertToEnterprise':
      return readConversion(reading, row);
    case 'coLocate':
      return readCoLocation(reading, row);
    case 'namePlate':
      return readNamePlate(reading, row);
    default:
      return readOfUnit(reading, row);
  }
}
