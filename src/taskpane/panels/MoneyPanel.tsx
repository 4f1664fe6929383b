import { makeStyles, tokens } from '@fluentui/react-components';
import { use, useDeferredValue, useMemo } from 'react';
import { resolveAssumptions, type BridgeBase } from '../../core/money';
import { monthOf } from '../../core/staffing';
import type { PaneSettings } from '../../workbook';
import { loadMoneyPane } from '../money/loadMoneyPane';
import { moneyFigures } from '../money/moneyFigures';
import { showMoney, showMoneyChange } from '../money/showMoney';
import { showFigure } from '../parts/figures';
import { usePane } from '../state/PaneContext';
import { AssumptionForm } from './money/AssumptionForm';
import { KeyFigures } from './money/KeyFigures';
import { MissingTables } from './money/MissingTables';
import { MoneyContext, type MoneyView } from './money/MoneyContext';
import { MoneyResults } from './money/MoneyResults';
import { useAssumptions } from './money/useAssumptions';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the reform really saves: from the headline over people to the cash of each year. */
export default function MoneyPanel() {
  const styles = useStyles();
  const { reform, state, settings, language, moneyBase } = usePane();
  const words = use(loadMoneyPane(language));
  if (!reform) {
    if (!state.tables) return null;
    return (
      <div className={styles.panel}>
        <p className={styles.text}>{words.missing.needAgencies}</p>
        <MissingTables />
      </div>
    );
  }
  if (!moneyBase || !settings) return <p className={styles.text}>{words.results.working}</p>;
  return <MoneyParts base={moneyBase} settings={settings} />;
}

function MoneyParts({ base, settings }: { readonly base: BridgeBase; readonly settings: PaneSettings }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = use(loadMoneyPane(language));
  const unit = settings.moneyUnit;
  const view = useMemo((): MoneyView => {
    return {
      words,
      unit,
      show: (fen) => showMoney(fen, unit, language),
      showChange: (fen) => showMoneyChange(fen, unit, language),
      count: (count) => showFigure(count, language),
    };
  }, [words, unit, language]);
  const form = useAssumptions(settings);
  const today = useMemo(() => monthOf(new Date()), []);
  const assumed = useMemo(() => resolveAssumptions(form.saved, base.effective, today), [form.saved, base, today]);
  const followed = useDeferredValue(assumed);
  const figures = useMemo(() => moneyFigures(base, followed), [base, followed]);
  return (
    <MoneyContext value={view}>
      <div className={styles.panel}>
        <MissingTables />
        <KeyFigures figures={figures} />
        <AssumptionForm form={form} assumed={assumed} isEffectiveStated={base.effective !== null} />
        <MoneyResults base={base} figures={figures} />
      </div>
    </MoneyContext>
  );
}
