import { makeStyles, tokens } from '@fluentui/react-components';
import type { BridgeBase } from '../../../core/money';
import type { MoneyFigures } from '../../money/moneyFigures';
import { settingText } from '../../money/settingText';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { RangePicture } from '../../pictures/RangePicture';
import { usePane } from '../../state/PaneContext';
import { useMoney } from './MoneyContext';
import { useSensitivities } from './useSensitivities';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TornadoSectionProps {
  readonly base: BridgeBase;
  readonly figures: MoneyFigures;
}

/** How far each assumption moves the present value when it alone is turned, the widest first. */
export function TornadoSection({ base, figures }: TornadoSectionProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words, unit, show } = useMoney();
  const says = words.tornado;
  const turned = useSensitivities(base, figures);
  if (!turned) return null;
  const { sensitivities, presentFen } = turned;
  return (
    <Section title={says.title} aside={<Tag>{words.bridge.inUnit(words.assumptions.units[unit])}</Tag>}>
      {sensitivities.length === 0 ? (
        <p className={styles.text}>{says.none}</p>
      ) : (
        <>
          <p className={styles.text}>{says.text(show(presentFen))}</p>
          <RangePicture
            label={says.picture}
            middle={presentFen}
            ranges={sensitivities.map(({ key, lowSetting, highSetting, lowFen, highFen }) => {
              const settings = [lowSetting, highSetting].map((setting) => settingText(key, setting, says));
              return {
                label: says.bar(locale.money.sensitivity[key], settings[0], settings[1]),
                rangeText: says.range(show(lowFen), show(highFen)),
                low: lowFen,
                high: highFen,
              };
            })}
          />
        </>
      )}
    </Section>
  );
}
