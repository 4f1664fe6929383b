import type { IdentityKey } from '../../core/claims';

/** One amount over three scopes: what has no verdict and stands side by side. */
export const SCOPES = ['savingPerPost', 'savingPerSurplus', 'savingPerPersonFewer'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether an identity is one of the three scopes. */
export function isScope(key: IdentityKey): key is Scope {
  return (SCOPES as readonly string[]).includes(key);
}
