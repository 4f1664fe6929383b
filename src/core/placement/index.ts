/** The door to the ledger of surplus people. */
export * from './intendedYears';
export * from './maskId';
export * from './placement';
export * from './placementOf';
export * from './remainingSurplus';
