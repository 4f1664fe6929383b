import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(125px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FigureCard {
  readonly label: string;
  readonly figure: string;
  /** What the figure stands on. */
  readonly basis?: string;
}

/** Figures side by side, each with what it is and what it stands on. */
export function FigureCards({ cards }: { readonly cards: readonly FigureCard[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.cards}>
      {cards.map(({ label, figure, basis }) => (
        <div key={label} className={styles.card}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
          {basis !== undefined && <dd className={styles.basis}>{basis}</dd>}
        </div>
      ))}
    </dl>
  );
}
