import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  text: { margin: 0 },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What to do in a workbook without an agencies table. */
export function StartHere() {
  const styles = useStyles();
  const { locale } = usePane();
  const words = locale.pane.data;
  return (
    <Section title={words.startTitle}>
      <p className={styles.text}>{words.startText}</p>
      <ul className={styles.steps}>
        {words.startSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Section>
  );
}
