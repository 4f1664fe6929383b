import { monthText } from '../../../core/staffing';
import { FigureCards } from '../../parts/FigureCards';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { peopleFigures } from '../../people/peopleFigures';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';

/** Surplus, placed, unplaced, overdue, and what is left after the years intended. */
export function PeopleCounters() {
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.figures;
  const { surplus, placed, unplaced, unnamed, overdue, remaining } = peopleFigures(base);
  const count = (amount: number): string => showFigure(amount, language);
  const cards = [
    { label: says.surplus, figure: count(surplus), basis: says.surplusBasis },
    { label: says.placed, figure: count(placed) },
    { label: says.unplaced, figure: count(unplaced), basis: unnamed > 0 ? says.unnamed(unnamed) : undefined },
    {
      label: says.overdue,
      figure: count(overdue),
      basis: overdue > 0 ? says.overdueBasis(monthText(base.placement.today)) : undefined,
    },
    {
      label: says.remaining(remaining.year),
      figure: count(remaining.people),
      basis: says.remainingBasis(base.remaining.intendedYears),
    },
  ];
  return (
    <Section title={says.title}>
      <FigureCards cards={cards} />
    </Section>
  );
}
