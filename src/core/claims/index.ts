/** The door to published figures. */
export * from './claims';
export * from './parsePrinted';
export { CLAIM_PARTS, type ClaimPart } from './printedParts';
export * from './readClaimFigure';
export * from './readClaims';
export * from './recomputeClaims';
export * from './identities';
export * from './inPrintedTerms';
export * from './judgeClaims';
export * from './reconcile';
export * from './unexplained';
export { institutionSurplusOf, isInstitutionSurplus } from './unitFigures';
export { VERDICTS, verdictOf, worseVerdict, type Reach, type Verdict } from './verdict';
