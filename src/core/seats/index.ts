/** The door to the ledger of leader seats. */
export * from './seatLedger';
export * from './seatLedgerOf';
export * from './shownRanks';
