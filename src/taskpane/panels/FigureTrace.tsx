import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { comparisonRows, type ComparisonMeasure, type Reform } from '../../core';
import { showFigure } from '../parts/figures';
import { RowLinks } from '../parts/RowLinks';
import { Section } from '../parts/Section';
import { traceFigure, type TracedUnit } from '../plan/traceFigure';
import { useSheetsWords } from '../sheets/useSheetsWords';
import { usePane } from '../state/PaneContext';

const FIRST_SHOWN = 30;
const MORE_SHOWN = 100;

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  item: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  figure: { fontVariantNumeric: 'tabular-nums' },
  unit: { flexGrow: 1 },
});

/** Lists the rows that made a figure of the comparison, before and after. */
export function FigureTrace({ reform }: { readonly reform: Reform }) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const words = useSheetsWords();
  const rows = useMemo(() => comparisonRows(reform), [reform]);
  const [measure, setMeasure] = useState<ComparisonMeasure>('organs');
  const row = rows.find((each) => each.measure === measure) ?? rows[0];
  const trace = useMemo(() => (row ? traceFigure(reform, row) : null), [reform, row]);
  if (!row || !trace) return null;
  return (
    <Section title={words.traceTitle}>
      <Field label={words.traceMeasure}>
        <Select value={row.measure} onChange={(_, { value }) => setMeasure(value as ComparisonMeasure)}>
          {rows.map(({ measure: each }) => (
            <option key={each} value={each}>
              {locale.words.comparison[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.side}>
        <h3 className={styles.title}>{words.traceBefore(showFigure(row.before, language))}</h3>
        <p className={styles.text}>
          {row.beforeAgencies.length === 0 ? words.pending : words.traceRows(row.beforeAgencies.length)}
        </p>
        <TraceList key={`${row.measure} before`} units={trace.before} reform={reform} />
      </div>
      <div className={styles.side}>
        <h3 className={styles.title}>{words.traceAfter(showFigure(row.after, language))}</h3>
        <p className={styles.text}>
          {row.afterUnits.length === 0 ? words.pending : words.traceAfterUnits(row.afterUnits.length)}
        </p>
        <TraceList key={`${row.measure} after`} units={trace.after} reform={reform} />
      </div>
    </Section>
  );
}

function TraceList({ units, reform }: { readonly units: readonly TracedUnit[]; readonly reform: Reform }) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {units.slice(0, limit).map(({ unit, amount, agencyRows, planRows }, place) => (
          <li key={place} className={styles.item}>
            <span className={styles.unit}>{unit}</span>
            {amount !== null && <span className={styles.figure}>{showFigure(amount, language)}</span>}
            <RowLinks table={reform.agencies.table} rows={agencyRows} />
            <RowLinks table={reform.plan.table} rows={planRows} />
          </li>
        ))}
      </ul>
      {units.length > limit && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + MORE_SHOWN)}>
            {locale.pane.data.showMore}
          </Button>
        </div>
      )}
    </>
  );
}
