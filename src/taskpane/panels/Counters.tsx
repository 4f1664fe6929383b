import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { comparisonRows, type ComparisonMeasure, type ComparisonRow, type Reform } from '../../core';
import { showChange, showFigure, showPercent } from '../parts/figures';
import { Section } from '../parts/Section';
import { useCardStyles } from '../parts/useCardStyles';
import { useUnseen } from '../parts/useUnseen';
import { capStatus, parseCap, CAPPED, type CappedMeasure } from '../plan/caps';
import { usePane } from '../state/PaneContext';

const SHOWN: readonly ComparisonMeasure[] = [
  'organs',
  'institutions',
  'deliberativeBodies',
  'leaderPosts',
  'adminPosts',
  'politicalLegalPosts',
  'institutionPosts',
  'workerPosts',
  'surplus',
];

const useStyles = makeStyles({
  arrow: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  within: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
  over: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { minWidth: 0 },
  entry: { minWidth: 0, width: '100%' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  caps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** The figures the meeting asks for: before, after, change, and how they stand to the caps. */
export function Counters({ reform }: { readonly reform: Reform }) {
  const styles = useStyles();
  const { cards } = useCardStyles();
  const { locale } = usePane();
  const words = locale.pane.plan;
  const rows = useMemo(() => comparisonRows(reform), [reform]);
  const shown = SHOWN.flatMap((measure) => {
    const row = rows.find((each) => each.measure === measure);
    return row && (row.before !== 0 || row.after !== 0 || measure === 'organs' || measure === 'institutions')
      ? [row]
      : [];
  });
  return (
    <Section title={words.countersTitle}>
      <dl className={cards}>
        {shown.map((row) => (
          <Counter key={row.measure} row={row} />
        ))}
      </dl>
      <details>
        <summary className={styles.summary}>{words.capsTitle}</summary>
        <div className={styles.caps}>
          {CAPPED.map((measure) => (
            <CapField key={measure} measure={measure} />
          ))}
        </div>
      </details>
    </Section>
  );
}

function Counter({ row }: { readonly row: ComparisonRow }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { locale, language, settings } = usePane();
  const words = locale.pane.plan;
  const [before, after] = [showFigure(row.before, language), showFigure(row.after, language)];
  const unseen = useUnseen();
  const status = capStatus(row, settings?.caps);
  return (
    <div className={card.card}>
      <dt className={card.label}>{locale.words.comparison[row.measure]}</dt>
      <dd className={card.figure}>
        <span aria-hidden="true">
          {before} <span className={styles.arrow}>→</span> {after}
        </span>
        <span className={unseen}>{words.counter(before, after)}</span>
      </dd>
      <dd className={card.below}>
        {row.change === 0
          ? words.noChange
          : `${showChange(row.change, language)} · ${row.percent === null ? words.noPercent : showPercent(row.percent)}`}
      </dd>
      {status && (
        <dd className={status.over > 0 ? styles.over : styles.within}>
          {status.over > 0 ? words.over(status.over) : words.within(-status.over)}
        </dd>
      )}
    </div>
  );
}

function CapField({ measure }: { readonly measure: CappedMeasure }) {
  const styles = useStyles();
  const { locale, settings, attempt, saveSetting } = usePane();
  const words = locale.pane.plan;
  const saved = settings?.caps?.[measure] ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (saved === null ? '' : String(saved));
  const bad = parseCap(text) === undefined;
  const save = (): void => {
    const cap = parseCap(text);
    if (typed === null || cap === undefined) return;
    setTyped(null);
    void attempt(() => saveSetting({ caps: { organs: null, institutions: null, ...settings?.caps, [measure]: cap } }));
  };
  return (
    <Field
      className={styles.field}
      label={words.cap(locale.words.comparison[measure])}
      hint={words.capHint}
      validationState={bad ? 'error' : 'none'}
      validationMessage={bad ? words.capBad : undefined}
    >
      <Input
        className={styles.entry}
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Field>
  );
}
