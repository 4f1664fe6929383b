import type { Issue, Reform, WorkbookTables } from '../core';
import { bridgeIssues } from '../core/money';
import type { FollowedDuties } from '../core/counterparts';
import {
  approvalTimeDocument,
  bridgeDocument,
  checksDocument,
  cityCountyDocument,
  claimsDocument,
  countyTownshipDocument,
  crosswalkDocument,
  matrixDocument,
  overviewDocument,
  placementDocument,
  savingsDocument,
  seatsDocument,
  tasksDocument,
  workingGroupsDocument,
  workloadDocument,
} from '../documents';
import type { DocumentChoice, SheetDocument, SheetLocale } from '../documents';
import type { MoneyResults, PeopleResults } from '../documents';
import { normResults, taskResults, type JudgedClaims } from './checkResults';
import { approvalResults, counterpartResults } from './counterpartResults';
import type { SheetKey } from './sheetsReport';

/** Sheets that show the same results, which are made once for them. */
const GROUPS = {
  structure: ['overview', 'crosswalk'],
  money: ['savings', 'bridge'],
  counterparts: ['cityCounty', 'countyTownship', 'matrix', 'workingGroups', 'workload'],
  approvals: ['approvalTime'],
  people: ['placement', 'seats'],
  norms: ['checks'],
  claims: ['claims'],
  tasks: ['tasks'],
} as const satisfies Record<string, readonly SheetKey[]>;
type Group = keyof typeof GROUPS;

/** What all sheets are made of. */
export interface SheetBasis {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly words: SheetLocale;
  readonly createdAt: Date;
  /** Made when they are first asked for. */
  readonly money: () => MoneyResults;
  readonly claims: () => JudgedClaims | null;
  readonly followed: () => FollowedDuties | null;
  readonly people: () => PeopleResults | null;
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
    people: isWanted('people') ? peopleMaker(basis) : NO_MAKER,
    norms: isWanted('norms') ? normMaker(basis) : NO_MAKER,
    claims: isWanted('claims') ? claimMaker(basis) : NO_MAKER,
    tasks: isWanted('tasks') ? taskMaker(basis) : NO_MAKER,
  };
}

function structureMaker({ reform, tables, words }: SheetBasis): SheetMaker {
  const make = (key: SheetKey, choice: DocumentChoice) =>
    key === 'overview'
      ? overviewDocument(reform, tables, words, choice)
      : crosswalkDocument(reform, tables, words, choice);
  return { issues: [], make };
}

function moneyMaker({ words, money: results }: SheetBasis): SheetMaker {
  const money = results();
  const make = (key: SheetKey, choice: DocumentChoice) =>
    key === 'savings' ? savingsDocument(money, words, choice) : bridgeDocument(money, words, choice);
  return { issues: bridgeIssues(money.base, money.bridge), make };
}

function counterpartMaker({ reform, tables, words, followed }: SheetBasis): SheetMaker {
  const results = counterpartResults(reform, tables, followed());
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

function peopleMaker({ words, people }: SheetBasis): SheetMaker {
  const results = people();
  if (!results) return NO_MAKER;
  const make = (key: SheetKey, choice: DocumentChoice) =>
    key === 'placement' ? placementDocument(results, words, choice) : seatsDocument(results, words, choice);
  return { issues: [...results.placement.issues, ...results.seats.issues], make };
}

function normMaker({ reform, tables, words, followed, people }: SheetBasis): SheetMaker {
  const surplus = () => people()?.remaining ?? null;
  const results = normResults(reform, tables, { followed, surplus });
  if (!results) return NO_MAKER;
  return { issues: results.issues, make: (_, choice) => checksDocument(results, words, choice) };
}

function claimMaker({ reform, tables, words, claims }: SheetBasis): SheetMaker {
  const judged = claims();
  if (!judged) return NO_MAKER;
  return {
    issues: judged.issues,
    make: (_, choice) => claimsDocument({ reform, tables, ...judged }, words, choice),
  };
}

function taskMaker({ reform, tables, words, createdAt }: SheetBasis): SheetMaker {
  const results = taskResults(reform, tables, createdAt);
  if (!results) return NO_MAKER;
  return { issues: results.issues, make: (_, choice) => tasksDocument(results, words, choice) };
}
