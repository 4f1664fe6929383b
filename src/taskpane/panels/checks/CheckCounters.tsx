import { SEVERITIES } from '../../../core';
import { checkFigures } from '../../checks/checkFigures';
import { FigureCards, type FigureCard } from '../../parts/FigureCards';
import { Section } from '../../parts/Section';
import { useSteadyPane } from '../../state/PaneContext';
import { useChecks } from './ChecksContext';

/** Findings by severity, published figures that differ, and tasks overdue. */
export function CheckCounters() {
  const { locale } = useSteadyPane();
  const { words, base, count } = useChecks();
  const says = words.figures;
  const { findings, claims, tasks } = checkFigures(base);
  const severities = { error: says.errors, warning: says.warnings, note: says.notes };
  const broken = SEVERITIES.filter((severity) => findings !== null && findings[severity] > 0);
  const join = (parts: readonly string[]): string => parts.join(locale.words.listSeparator);
  const card = (label: string, known: { figure: number; basis: string } | null): FigureCard =>
    known === null
      ? { label, figure: says.unknown, basis: says.noTable }
      : { label, figure: count(known.figure), basis: known.basis === '' ? undefined : known.basis };
  return (
    <Section title={says.title}>
      <FigureCards
        cards={[
          card(
            says.findings,
            findings && {
              figure: findings.error + findings.warning + findings.note,
              basis: join(broken.map((severity) => severities[severity](findings[severity]))),
            },
          ),
          card(
            says.differing,
            claims && {
              figure: claims.differing,
              basis: join([
                says.ofPrinted(claims.printed),
                ...(claims.wanting > 0 ? [says.wanting(claims.wanting)] : []),
              ]),
            },
          ),
          card(says.overdue, tasks && { figure: tasks.overdue, basis: says.tasks(tasks.done, tasks.open) }),
        ]}
      />
    </Section>
  );
}
