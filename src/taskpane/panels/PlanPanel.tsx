import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Reform } from '../../core';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { Tabs } from '../parts/Tabs';
import { planGroups, pickGroups, type Selection } from '../plan/planGroups';
import { usePane } from '../state/PaneContext';
import { AddToPlan } from './AddToPlan';
import { Counters } from './Counters';
import { InsertPlan } from './InsertPlan';
import { OptionChoice } from './OptionChoice';
import { UnitFilter } from './UnitFilter';
import { UnitList } from './UnitList';

const FlowPicture = lazy(() => import(/* webpackChunkName: "pictures" */ '../pictures/FlowPicture'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the plan makes of the units, and a form that adds to it. */
export default function PlanPanel() {
  const styles = useStyles();
  const { reform, state, locale } = usePane();
  const words = locale.pane.plan;
  if (!reform) return state.tables ? <p className={styles.text}>{words.needAgencies}</p> : null;
  const planFound = state.tables?.found.some(({ kind }) => kind === 'plan');
  return (
    <div className={styles.panel}>
      <OptionChoice />
      {!state.tables?.plan && (planFound ? <Notice intent="error">{words.planUnreadable}</Notice> : <InsertPlan />)}
      <Counters reform={reform} />
      <Units reform={reform} />
      {state.tables?.plan && <AddToPlan reform={reform} plan={state.tables.plan} />}
    </div>
  );
}

function Units({ reform }: { readonly reform: Reform }) {
  const styles = useStyles();
  const words = usePane().locale.pane.plan;
  const [view, setView] = useState<'list' | 'picture'>('list');
  const [search, setSearch] = useState('');
  const [changedOnly, setChangedOnly] = useState(true);
  const [selection, setSelection] = useState<Selection>(null);
  const wanted = useDeferredValue(search);
  const groups = useMemo(() => planGroups(reform), [reform]);
  const picked = useMemo(() => pickGroups(groups, wanted, changedOnly), [groups, wanted, changedOnly]);
  const nothingChanges = !groups.some(({ changed }) => changed);
  const shown = { reform, groups, picked, selection, onSelect: setSelection };
  return (
    <Section title={words.unitsTitle}>
      <Tabs<'list' | 'picture'>
        label={words.viewLabel}
        items={[
          { key: 'list', label: words.viewList },
          { key: 'picture', label: words.picture },
        ]}
        selected={view}
        onSelect={setView}
      />
      <UnitFilter search={search} onSearch={setSearch} changedOnly={changedOnly} onChangedOnly={setChangedOnly} />
      <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
        {picked.length === 0 ? (
          <p className={styles.text}>
            {nothingChanges && changedOnly && wanted === '' ? words.nothingChanges : words.noMatch}
          </p>
        ) : view === 'list' ? (
          <UnitList {...shown} />
        ) : (
          <Suspense fallback={<p className={styles.text}>{words.loadingPicture}</p>}>
            <FlowPicture {...shown} />
          </Suspense>
        )}
      </div>
      {nothingChanges && changedOnly && (
        <div>
          <Button size="small" onClick={() => setChangedOnly(false)}>
            {words.showAll}
          </Button>
        </div>
      )}
    </Section>
  );
}
