import { makeStyles, tokens } from '@fluentui/react-components';
import type { Savings } from '../../../core/money';
import { showMoney } from '../../money/showMoney';
import { percentText } from '../../money/settingText';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/PaneContext';
import { FigureCards } from '../../parts/FigureCards';
import { useMoney } from './MoneyContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The headline divided by posts cut, surplus people and supported people fewer. */
export function ScopesSection({ savings }: { readonly savings: Savings }) {
  const styles = useStyles();
  const { language } = usePane();
  const { words, unit, show, count } = useMoney();
  const says = words.scopes;
  const { grossFen, shareOfRevenue, postsCut, surplusPeople, supportedFewer } = savings;
  if (grossFen === null || postsCut <= 0) return null;
  const share = shareOfRevenue === null ? undefined : says.share(percentText(shareOfRevenue));
  const each = (fen: number | null): string =>
    fen === null ? says.unknown : says.amounts.yuan(showMoney(fen, 'yuan', language));
  return (
    <Section title={says.title}>
      <p className={styles.text}>{says.text}</p>
      <FigureCards
        cards={[
          {
            label: says.headline,
            figure: says.amounts[unit](show(grossFen)),
            basis: share,
          },
          { label: says.perPost, figure: each(savings.perPostFen), basis: says.divisor.perPost(count(postsCut)) },
          {
            label: says.perSurplus,
            figure: each(savings.perSurplusFen),
            basis: says.divisor.perSurplus(count(surplusPeople)),
          },
          {
            label: says.perPersonFewer,
            figure: each(savings.perPersonFewerFen),
            basis: supportedFewer === null ? undefined : says.divisor.perPersonFewer(count(supportedFewer)),
          },
        ]}
      />
    </Section>
  );
}
