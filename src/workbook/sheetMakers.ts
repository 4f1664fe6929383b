import type { Issue, Reform, WorkbookTables } from '../core';
import { bridgeIssues } from '../core/money';
import type { SavedAssumptions } from '../core/money';
import type { Month } from '../core/staffing';
import {
  approvalTimeDocument,
  bridgeDocument,
  cityCountyDocument,
  countyTownshipDocument,
  crosswalkDocument,
  matrixDocument,
  overviewDocument,
  savingsDocument,
  workingGroupsDocument,
  workloadDocument,
} from '../documents';
import type { DocumentChoice, SheetDocument, SheetLocale } from '../documents';
import { approvalResults, counterpartResults } from './counterpartResults';
import { moneyResults } from './moneyResults';
import type { SheetKey } from './sheetsReport';

/** Sheets that show the same results, which are made once for them. */
const GROUPS = {
  structure: ['overview', 'crosswalk'],
  money: ['savings', 'bridge'],
  counterparts: ['cityCounty', 'countyTownship', 'matrix', 'workingGroups', 'workload'],
  approvals: ['approvalTime'],
} as const satisfies Record<string, readonly SheetKey[]>;
type Group = keyof typeof GROUPS;

/** What all sheets are made of. */
export interface SheetBasis {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly words: SheetLocale;
  readonly assumptions: SavedAssumptions;
  readonly today: Month;
}

/** Makes the documents of a group; `issues` are those that only its results raise. */
export interface SheetMaker {
  readonly issues: readonly Issue[];
  make(key: SheetKey, choice: DocumentChoice): SheetDocument;
}

const NO_MAKER: SheetMaker = {
  issues: [],
  make: (key) => {
    throw new Error(`The sheet ${key} lacks the tables it is made of.`);
  },
};

export function groupOf(key: SheetKey): Group {
  return (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly SheetKey[]).includes(key))!;
}

/** The makers of the sheets that are asked for; results that no sheet needs are not worked out. */
export function sheetMakers(sheets: readonly SheetKey[], basis: SheetBasis): Readonly<Record<Group, SheetMaker>> {
  const isWanted = (group: Group): boolean => sheets.some((key) => groupOf(key) === group);
  return {
    structure: structureMaker(basis),
    money: isWanted('money') ? moneyMaker(basis) : NO_MAKER,
    counterparts: isWanted('counterparts') ? counterpartMaker(basis) : NO_MAKER,
    approvals: isWanted('approvals') ? approvalMaker(basis) : NO_MAKER,
  };
}

function structureMaker({ reform, tables, words }: SheetBasis): SheetMaker {
  const make = (key: SheetKey, choice: DocumentChoice) =>
    key === 'overview'
      ? overviewDocument(reform, tables, words, choice)
      : crosswalkDocument(reform, tables, words, choice);
  return { issues: [], make };
}

function moneyMaker({ reform, tables, words, assumptions, today }: SheetBasis): SheetMaker {
  const money = moneyResults(reform, tables, assumptions, today);
  const make = (key: SheetKey, choice: DocumentChoice) =>
    key === 'savings' ? savingsDocument(money, words, choice) : bridgeDocument(money, words, choice);
  return { issues: bridgeIssues(money.base, money.bridge), make };
}

function counterpartMaker({ reform, tables, words }: SheetBasis): SheetMaker {
  const results = counterpartResults(reform, tables);
  if (!results) return NO_MAKER;
  const documents: Readonly<Record<(typeof GROUPS.counterparts)[number], typeof matrixDocument>> = {
    cityCounty: cityCountyDocument,
    countyTownship: countyTownshipDocument,
    matrix: matrixDocument,
    workingGroups: workingGroupsDocument,
    workload: workloadDocument,
  };
  const make = (key: SheetKey, choice: DocumentChoice) =>
    documents[key as keyof typeof documents](results, words, choice);
  return { issues: results.followed.issues, make };
}

function approvalMaker({ reform, tables, words }: SheetBasis): SheetMaker {
  const approvals = approvalResults(reform, tables);
  if (!approvals) return NO_MAKER;
  return { issues: approvals.issues, make: (_, choice) => approvalTimeDocument(approvals.results, words, choice) };
}
