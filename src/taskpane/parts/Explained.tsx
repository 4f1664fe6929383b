import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The label of a choice with a line below it that says what it means. */
export function Explained({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      {label}
      <span className={styles.small}>{text}</span>
    </span>
  );
}
