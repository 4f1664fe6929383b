import { INSTITUTION_KINDS, type Kind } from '../agencies/kinds';
import type { Norm } from './norms';

/**
 * Whether a norm is for units of a kind, whatever their posts. One for public institutions is for those of every class.
 * Example: a norm for 事业单位 is also for 公益一类.
 */
export function isNormForKind(norm: Pick<Norm, 'kind'>, kind: Kind): boolean {
  return norm.kind === null || norm.kind === kind || (norm.kind === 'institution' && INSTITUTION_KINDS.includes(kind));
}
