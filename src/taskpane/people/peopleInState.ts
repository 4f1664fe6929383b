import { LEDGER_STATES, type LedgerState, type Placement } from '../../core/placement';

/** People of the ledger in a state, in its order: places in `placement.person`. */
export function peopleInState({ state }: Placement, wanted: LedgerState): number[] {
  const code = LEDGER_STATES.indexOf(wanted);
  const entries: number[] = [];
  state.forEach((each, entry) => {
    if (each === code) entries.push(entry);
  });
  return entries;
}
