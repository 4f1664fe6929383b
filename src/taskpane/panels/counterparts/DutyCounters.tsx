import { dutyFigures } from '../../counterparts/dutyFigures';
import { FigureCards } from '../../parts/FigureCards';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';

/** Duties before and after, those without a unit, the departments above, and the units with most of them. */
export function DutyCounters() {
  const { language } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.figures;
  const { before, withUnit, withoutUnit, superiors, mostSuperiors, mostDuties } = dutyFigures(shown);
  const count = (amount: number): string => showFigure(amount, language);
  const cards = [
    { label: says.before, figure: count(before) },
    { label: says.after, figure: count(withUnit) },
    { label: says.withoutUnit, figure: count(withoutUnit), basis: withoutUnit === 0 ? says.allPlaced : undefined },
    { label: says.superiors, figure: count(superiors) },
    ...(mostSuperiors
      ? [
          {
            label: says.mostSuperiors,
            figure: choiceLabel({ county: mostSuperiors.county, unit: mostSuperiors.unitName }),
            basis: says.superiorsOf(mostSuperiors.after.superiors, mostSuperiors.mostSuperiorsBefore),
          },
        ]
      : []),
    ...(mostDuties
      ? [
          {
            label: says.mostDuties,
            figure: choiceLabel({ county: mostDuties.county, unit: mostDuties.unitName }),
            basis: says.dutiesOf(mostDuties.after.duties, mostDuties.before.duties),
          },
        ]
      : []),
  ];
  return (
    <Section title={says.title}>
      <FigureCards cards={cards} />
    </Section>
  );
}
