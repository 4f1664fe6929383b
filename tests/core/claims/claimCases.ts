import {
  applyPlan,
  readAgencies,
  readFacts,
  readPlan,
  type CellValue,
  type Facts,
  type Grid,
  type Reform,
} from '../../../src/core';
import { readClaims, type Claims, type ClaimSources } from '../../../src/core/claims';
import type { Bridge, Savings } from '../../../src/core/money';
import { frozen } from '../table/texts';

export const CLAIM_HEADERS = ['Figure', 'Before', 'After', 'Change', 'Percent', 'Note', 'County'];

/** Rows of a claims table on the sheet Claims, its header row in row 1. */
export const claimsOf = (...rows: readonly (readonly CellValue[])[]): Claims =>
  readClaims({
    values: frozen([CLAIM_HEADERS, ...rows.map((row) => CLAIM_HEADERS.map((_, column) => row[column] ?? ''))]),
    place: { sheet: 'Claims', headerRow: 0, firstColumn: 0 },
  }).claims!;

export const reformOf = (agencies: Grid, plan?: Grid): Reform =>
  applyPlan(
    readAgencies({ values: frozen(agencies) }).agencies!,
    plan ? readPlan({ values: frozen(plan) }).plan! : null,
  );

/** Three organs of which two are left; four institutions of which one is left; 40 posts of which 30 are left. */
const small: Reform = reformOf(
  [
    ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Running cost'],
    ['Party office', 'Party organ', '', '', 600_000],
    ['Bureau A', 'Government department', '', '', 300_000],
    ['Bureau B', 'Government department', '', '', 100_000],
    ['Station A', 'Public institution', 10, 12, 0],
    ['Station B', 'Public institution', 10, 9, 0],
    ['Station C', 'Public institution', 10, 13, 0],
    ['Station D', 'Public institution', 10, 10, 0],
  ],
  [
    ['Operation', 'From', 'To'],
    ['transfer whole', 'Bureau B', 'Bureau A'],
    ['transfer whole', 'Station B', 'Station A'],
    ['transfer whole', 'Station C', 'Station A'],
    ['abolish', 'Station D', ''],
  ],
);

const facts: Facts = readFacts({
  values: frozen([
    ['Item', 'Value'],
    ['Registered population', 124_000],
    ['Supported staff', 3875],
    ['General public budget revenue', 1_023_000_000],
  ]),
}).facts!;

/** 124,000 people, 3,875 supported staff of whom 775 leave; 133 m yuan saved, of a revenue of 1,023 m. */
export const sources: ClaimSources = {
  reform: small,
  facts,
  savings: { grossFen: 13_304_900_000, shareOfRevenue: 0.13006, postsCut: 1305, surplusPeople: 903 } as Savings,
  bridge: { fewerCumulative: [100, 400, 775] } as unknown as Bridge,
};
