import type { Kind, Measure, Operation, Outcome, PostType, ComparisonMeasure, TableKind, FactItem } from '../../core';

/** The field's terms: kinds, operations, measures and the headers of what the product puts out. */
const kinds: Record<Kind, string> = {
  partyOrgan: 'Party organ',
  governmentDepartment: 'Government department',
  massOrganisation: 'Mass organisation',
  institution: 'Public institution',
  institutionClassI: 'Public institution, class I',
  institutionClassII: 'Public institution, class II',
  institutionCivilService: 'Public institution managed as civil service',
  lawEnforcementTeam: 'Law-enforcement team',
  deliberativeBody: 'Deliberative body',
  dispatchedOrgan: 'Dispatched organ',
  township: 'Township',
  developmentZone: 'Development zone',
  school: 'School',
  hospital: 'Hospital',
};

const operations: Record<Operation, string> = {
  merge: 'merge',
  coLocate: 'co-locate',
  namePlate: 'name plate',
  transfer: 'transfer',
  transferWhole: 'transfer whole',
  abolish: 'abolish',
  rename: 'rename',
  convertToEnterprise: 'convert to enterprise',
  reSubordinate: 're-subordinate',
  regrade: 'regrade',
  create: 'create',
  keep: 'keep',
};

const measures: Record<Measure, string> = {
  adminPosts: 'Administrative posts',
  politicalLegalPosts: 'Political-legal posts',
  institutionPosts: 'Institution posts',
  workerPosts: 'Worker posts',
  adminStaff: 'Administrative in post',
  politicalLegalStaff: 'Political-legal in post',
  institutionStaff: 'Institution in post',
  workerStaff: 'Worker in post',
  chiefs: 'Chief posts',
  deputies: 'Deputy posts',
  leaders: 'Leaders in post',
  duties: 'Duties',
  runningCost: 'Running cost (yuan)',
  office: 'Office space (m²)',
};

const postTypes: Record<PostType, string> = {
  admin: 'Administrative',
  politicalLegal: 'Political-legal',
  institution: 'Institution',
  worker: 'Worker',
};

const comparison: Record<ComparisonMeasure, string> = {
  organs: 'Organs (Party and government)',
  partyOrgans: 'of which Party organs',
  governmentDepartments: 'of which government departments',
  massOrganisations: 'Mass organisations',
  institutions: 'Public institutions',
  lawEnforcementTeams: 'Law-enforcement teams',
  deliberativeBodies: 'Deliberative bodies',
  units: 'Organs and institutions',
  leaderPosts: 'Leader posts',
  chiefs: 'of which chiefs',
  deputies: 'of which deputies',
  leaders: 'Leaders in post',
  adminPosts: 'Administrative posts',
  politicalLegalPosts: 'Political-legal posts',
  institutionPosts: 'Institution posts',
  workerPosts: 'Worker posts',
  posts: 'Posts in all',
  adminStaff: 'Administrative staff in post',
  politicalLegalStaff: 'Political-legal staff in post',
  institutionStaff: 'Institution staff in post',
  workerStaff: 'Workers in post',
  staff: 'Staff in post in all',
  surplus: 'Surplus staff',
  runningCost: 'Running cost (yuan)',
  office: 'Office space (m²)',
  duties: 'Duties',
};

const outcomes: Record<Outcome | 'created', string> = {
  unit: 'continues',
  withdrawn: 'withdrawn',
  enterprise: 'left for enterprise',
  created: 'newly created',
};

const tables: Record<TableKind, string> = {
  staff: 'Staff',
  pay: 'Pay',
  rates: 'Rates',
  claims: 'Claims',
  duties: 'Duties',
  procedures: 'Procedures',
  norms: 'Norms',
  tasks: 'Tasks',
  agencies: 'Agencies',
  plan: 'Plan',
  approved: 'Approved',
  facts: 'Facts',
};

const facts: Record<FactItem, string> = {
  registeredPopulation: 'Registered population',
  residentPopulation: 'Resident population',
  supportedStaff: 'Supported staff',
  supportedStaffAfter: 'Supported staff after the reform',
  generalPublicBudgetRevenue: 'General public budget revenue',
  publicExpenditure: 'Running cost expenditure',
};

/** Headers of the tables that the functions and the summary sheets put out. */
const headers = {
  county: 'County',
  unit: 'Unit',
  code: 'Code',
  kind: 'Kind',
  grade: 'Grade',
  parent: 'Supervising unit',
  domain: 'Domain',
  sources: 'Formed from',
  namePlates: 'Name plates',
  coLocated: 'Co-located',
  change: 'Change of unit',
  before: 'Before',
  after: 'After',
  changeBy: 'Change',
  percent: 'Percent',
  measure: 'Measure',
  from: 'Unit before',
  to: 'Unit after',
  operation: 'Operation',
  outcome: 'Outcome',
  postType: 'Post type',
  posts: 'Posts',
  inPost: 'In post',
  surplus: 'Surplus',
  vacancy: 'Vacancy',
  sections: 'Sections',
  document: 'Document',
  effective: 'Effective',
  note: 'Note',
  source: 'Source',
};

const changes = { kept: 'kept', changed: 'changed', formed: 'formed' };

export const words = {
  kinds,
  operations,
  measures,
  postTypes,
  comparison,
  outcomes,
  tables,
  facts,
  headers,
  changes,
  listSeparator: '; ',
  yes: 'yes',
  no: 'no',
};
