import type { Severity } from '../../core';
import type { CheckBase } from './prepareChecks';

/** What the counters of the panel say; null where there is no such table. */
export interface CheckFigures {
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** Published figures that print something, of which `differing` differ and `wanting` of these have no note. */
  readonly claims: { readonly printed: number; readonly differing: number; readonly wanting: number } | null;
  readonly tasks: { readonly overdue: number; readonly open: number; readonly done: number } | null;
}

export function checkFigures({ norms, claims, tasks }: CheckBase): CheckFigures {
  return {
    findings: norms && {
      error: norms.findings.filter(({ severity }) => severity === 'error').length,
      warning: norms.findings.filter(({ severity }) => severity === 'warning').length,
      note: norms.findings.filter(({ severity }) => severity === 'note').length,
    },
    claims: claims && {
      printed: claims.judged.filter(({ parts }) => parts.length > 0).length,
      differing: claims.judged.filter(({ verdict }) => verdict === 'differs').length,
      wanting: claims.judged.filter(({ wantsNote }) => wantsNote).length,
    },
    tasks: tasks && tasks.summary.totals,
  };
}
