import type { Identity } from '../../core/claims';
import { isScope } from './scopes';

/** The identities that should tie and of which something is known; the three scopes stand apart. */
export function tiesOf(identities: readonly Identity[]): Identity[] {
  return identities.filter(({ key, result, printed }) => !isScope(key) && (result !== null || printed !== null));
}
