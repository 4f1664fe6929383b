import type { FollowedDuties } from '../counterparts/followed';
import { getOrMake } from '../getOrMake';
import { SEVERITIES } from '../issue';
import type { Reform } from '../results/reform';
import type { Finding } from './finding';
import { normCases } from './normCases';
import { NORM_RULES, type Norm, type Norms } from './norms';
import { normsOfRule } from './normsOfRule';
import { orderFindings } from './orderFindings';
import { severityOf } from './severityOf';
import type { SurplusTime } from './surplusCases';

/**
 * Holds the structure after the reform against the norms. Every norm that holds for a unit, or for a cap a county, is held
 * against it; of several of one rule that are broken the gravest is found, of equally grave ones the strictest. The gravest
 * findings stand first, then by rule, county and unit name: the order of the tables' rows is irrelevant. Load rules need the
 * duties followed, rules about people how long the surplus takes to go; without them those norms are not held against
 * anything.
 * Example: with a cap of 22 on organs, 24 organs are one finding of an error, 24 where 22 are allowed.
 */
export function checkNorms(
  reform: Reform,
  norms: Norms,
  followed: FollowedDuties | null,
  surplus: SurplusTime | null = null,
): Finding[] {
  const casesOf = normCases(reform, norms, followed, surplus);
  const findings: Finding[] = [];
  for (const rule of NORM_RULES) {
    const seen = new Map<string, Set<number>>();
    for (const norm of gravestFirst(norms.norms, normsOfRule(norms.norms, rule))) {
      const { limit } = norms.norms[norm];
      const severity = severityOf(norms.norms[norm]);
      for (const { broken, subject, counted, county, unitName, unit, found, where } of casesOf(norm).cases) {
        if (!broken) continue;
        const subjects = getOrMake(seen, counted, () => new Set<number>());
        if (subjects.has(subject)) continue;
        subjects.add(subject);
        findings.push({ rule, severity, county, unitName, unit, found, limit, norm, where: where() });
      }
    }
  }
  return orderFindings(findings);
}

/** So that a stricter norm of less weight does not hide that a grave one is broken; the order of equally grave ones stays. */
function gravestFirst(norms: readonly Norm[], places: readonly number[]): number[] {
  const rank = (place: number): number => SEVERITIES.indexOf(severityOf(norms[place]));
  return [...places].sort((a, b) => rank(a) - rank(b));
}
