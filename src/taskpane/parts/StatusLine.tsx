import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';
import { useUnseen } from './useUnseen';

const useStyles = makeStyles({
  line: {
    marginTop: 'auto',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const LONG_WAIT_MILLISECONDS = 2500;

/** When the tables were last read; changes are told to screen readers. */
export function StatusLine() {
  const styles = useStyles();
  const unseen = useUnseen();
  const { state, issues, locale, language } = usePane();
  const words = locale.pane.status;
  const isLong = useLongerThan(state.reading || state.waiting > 0, LONG_WAIT_MILLISECONDS);
  const time = state.readAt?.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB') ?? '';
  return (
    <footer className={styles.line}>
      <span>{isLong ? words.waiting : state.reading ? words.reading : time === '' ? '' : words.updated(time)}</span>
      <span aria-live="polite" className={unseen} data-readings={state.readings}>
        {state.readings > 1 && !state.reading ? words.announceUpdate(issues.length) : ''}
      </span>
    </footer>
  );
}

/** Whether something has gone on for longer than a time. Excel answers nothing while a cell is being edited. */
function useLongerThan(isGoingOn: boolean, milliseconds: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isGoingOn, milliseconds]);
  return isLong;
}
