import { SEVERITIES } from '../issue';
import type { Finding } from './finding';
import { NORM_RULES } from './norms';

/** The findings with the gravest first, then by rule, county, unit and figure: the order of the tables' rows is irrelevant. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const groups = Array.from({ length: SEVERITIES.length * NORM_RULES.length }, (): Finding[] => []);
  for (const finding of findings) groups[groupOf(finding)].push(finding);
  for (const group of groups) group.sort(compareInGroup);
  return groups.flat();
}

/** Findings of one severity and rule are compared by their texts and figures alone. */
const groupOf = ({ severity, rule }: Finding): number =>
  SEVERITIES.indexOf(severity) * NORM_RULES.length + NORM_RULES.indexOf(rule);

function compareInGroup(a: Finding, b: Finding): number {
  return (
    compareTexts(a.county, b.county) || compareTexts(a.unitName, b.unitName) || b.found - a.found || a.limit - b.limit
  );
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
