import { FluentProvider, makeStaticStyles, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, useCallback, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../core';
import { supportsLiveFormulas } from './officeEnvironment';
import type { PaneLocale } from './paneLocale';
import { DataPanel } from './panels/DataPanel';
import { FailureBar } from './parts/FailureBar';
import { Notice } from './parts/Notice';
import { PaneBoundary } from './parts/PaneBoundary';
import { StatusLine } from './parts/StatusLine';
import { Tabs } from './parts/Tabs';
import { useHostTheme } from './parts/useHostTheme';
import { useUnseen } from './parts/useUnseen';
import { useLastOutcome } from './commands/lastOutcome';
import { PaneContext, SteadyPaneContext } from './state/PaneContext';
import { usePanes } from './state/usePanes';

const PlanPanel = lazy(() => import(/* webpackChunkName: "plan" */ './panels/PlanPanel'));
const MoneyPanel = lazy(() => import(/* webpackChunkName: "money" */ './panels/MoneyPanel'));
const CounterpartsPanel = lazy(() => import(/* webpackChunkName: "counterparts" */ './panels/CounterpartsPanel'));
const PeoplePanel = lazy(() => import(/* webpackChunkName: "people" */ './panels/PeoplePanel'));
const ChecksPanel = lazy(() => import(/* webpackChunkName: "checks" */ './panels/ChecksPanel'));
const SheetsPanel = lazy(() => import(/* webpackChunkName: "sheets" */ './panels/SheetsPanel'));

const CHINESE_FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase300 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const PARTS = ['data', 'plan', 'money', 'counterparts', 'people', 'checks', 'sheets'] as const;
type Part = (typeof PARTS)[number];

const PANELS: Readonly<Record<Part, ReactNode>> = {
  data: <DataPanel />,
  plan: <PlanPanel />,
  money: <MoneyPanel />,
  counterparts: <CounterpartsPanel />,
  people: <PeoplePanel />,
  checks: <ChecksPanel />,
  sheets: <SheetsPanel />,
};

interface AppProps {
  readonly language: Language;
  readonly locale: PaneLocale;
  /** The theme to start with. */
  readonly theme: Theme;
}

/** The task pane. */
export function App({ language, locale, theme: first }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const hostTheme = useHostTheme(first);
  const theme = useMemo(
    () => (language === 'zh' ? { ...hostTheme, fontFamilyBase: CHINESE_FONTS } : hostTheme),
    [language, hostTheme],
  );
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneBoundary words={locale.pane.failures}>
        <Parts language={language} locale={locale} />
      </PaneBoundary>
    </FluentProvider>
  );
}

function Parts({ language, locale }: Omit<AppProps, 'theme'>) {
  const styles = useStyles();
  const unseen = useUnseen();
  const { pane, steady } = usePanes(locale, language);
  const [part, setPart] = useState<Part>('data');
  const [opened, setOpened] = useState<ReadonlySet<Part>>(new Set(['data']));
  const open = useCallback((next: Part): void => {
    setPart(next);
    setOpened((before) => new Set([...before, next]));
  }, []);
  const outcome = useLastOutcome();
  const seenOutcome = useRef(outcome);
  useEffect(() => {
    if (outcome !== seenOutcome.current && outcome !== null) open('sheets');
    seenOutcome.current = outcome;
  }, [outcome, open]);
  const words = locale.pane;
  const { failure } = pane.state;
  return (
    <SteadyPaneContext value={steady}>
      <PaneContext value={pane}>
        <header>
          <h1 className={unseen}>{words.title}</h1>
          <Tabs<Part>
            label={words.tabs.label}
            items={PARTS.map((key) => ({ key, label: words.tabs[key] }))}
            selected={part}
            inset
            onSelect={open}
          />
        </header>
        <main className={styles.main}>
          {(failure !== null || !supportsLiveFormulas()) && (
            <div className={styles.bars}>
              {failure && <FailureBar failure={failure} />}
              {!supportsLiveFormulas() && <Notice intent="info">{words.support.oldExcel}</Notice>}
            </div>
          )}
          {PARTS.map((each) => (
            <div key={each} role="tabpanel" id={`panel-${each}`} aria-labelledby={`tab-${each}`} hidden={each !== part}>
              <Suspense fallback={<p>{words.status.loadingPart}</p>}>{opened.has(each) && PANELS[each]}</Suspense>
            </div>
          ))}
        </main>
        <StatusLine />
      </PaneContext>
    </SteadyPaneContext>
  );
}
