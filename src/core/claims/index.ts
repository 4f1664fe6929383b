/** The door to published figures. */
export * from './claims';
export * from './parsePrinted';
export * from './readClaimFigure';
export * from './readClaims';
export * from './recomputeClaims';
