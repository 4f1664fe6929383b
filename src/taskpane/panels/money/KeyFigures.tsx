import { memo } from 'react';
import type { MoneyFigures } from '../../money/moneyFigures';
import { percentText } from '../../money/settingText';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { FigureCards } from '../../parts/FigureCards';
import { useMoney } from './MoneyContext';

/** The answer first: cash, payback, present value, people. */
export const KeyFigures = memo(function KeyFigures({ figures }: { readonly figures: MoneyFigures }) {
  const { words, unit, show, count } = useMoney();
  const says = words.results;
  const { assumptions, scenarios, presentFen, payback } = figures;
  const { years, cumulativeFen, netFen, fewerCumulative, oneOffFen } = scenarios.base;
  const nothingToPayBack = oneOffFen.every((fen) => fen === 0);
  const at = years.length - 1;
  const [first, last] = [years[0], years[at]];
  const paidBack = payback ? says.paybackIn(payback.year, payback.place) : says.noPayback(last);
  const { discountRate, timing } = assumptions;
  const basis = says.presentBasis(percentText(discountRate), first, last, words.assumptions.timings[timing]);
  return (
    <Section title={says.title} aside={<Tag>{words.bridge.inUnit(words.assumptions.units[unit])}</Tag>}>
      <FigureCards
        cards={[
          { label: says.cumulative(first, last), figure: show(cumulativeFen[at]) },
          { label: says.yearNet(last), figure: show(netFen[at]) },
          { label: says.present, figure: show(presentFen), basis },
          {
            label: says.payback,
            figure: netFen.every((fen) => fen === 0) ? words.scopes.unknown : paidBack,
            basis: nothingToPayBack ? says.nothingToPayBack : undefined,
          },
          { label: says.fewer, figure: count(fewerCumulative[at]), basis: says.fewerBasis(last) },
        ]}
      />
    </Section>
  );
});
