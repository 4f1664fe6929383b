import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scenarios } from '../../../core/money';
import { showMoney } from '../../money/showMoney';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { CashPicture } from '../../pictures/CashPicture';
import { usePane } from '../../state/PaneContext';
import { FigureTable } from '../../parts/FigureTable';
import { useMoney } from './MoneyContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Net saving in cash by year: low, as assumed and high, drawn and as a table. */
export function CashSection({ scenarios }: { readonly scenarios: Scenarios }) {
  const styles = useStyles();
  const { language } = usePane();
  const { words, unit, show } = useMoney();
  const says = words.cash;
  const { low, base, high } = scenarios;
  const { years } = base;
  const columns = years.map((year, at) => {
    const [least, amount, most] = [low.netFen[at], base.netFen[at], high.netFen[at]];
    const title = says.column(String(year), show(least), show(amount), show(most));
    return {
      label: String(year),
      amountText: showMoney(amount, unit, language, 0),
      title,
      low: least,
      amount,
      high: most,
    };
  });
  const rows = years.map((year, at) => [
    String(year),
    ...[base.netFen, base.cumulativeFen, low.netFen, high.netFen].map((fen) => show(fen[at])),
  ]);
  return (
    <Section title={says.title} aside={<Tag>{words.bridge.inUnit(words.assumptions.units[unit])}</Tag>}>
      <p className={styles.text}>{says.text}</p>
      <CashPicture
        label={says.picture(String(years[0]), String(years[years.length - 1]))}
        columns={columns}
        tickText={(fen) => showMoney(fen, unit, language, 0)}
      />
      <FigureTable
        label={says.title}
        heads={[says.year, says.base, says.cumulative, says.low, says.high]}
        rows={rows}
      />
    </Section>
  );
}
