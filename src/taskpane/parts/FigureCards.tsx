import { useCardStyles } from './useCardStyles';

export interface FigureCard {
  readonly label: string;
  readonly figure: string;
  /** What the figure stands on. */
  readonly basis?: string;
}

/** Figures side by side, each with what it is and what it stands on. */
export function FigureCards({ cards }: { readonly cards: readonly FigureCard[] }) {
  const styles = useCardStyles();
  return (
    <dl className={styles.cards}>
      {cards.map(({ label, figure, basis }) => (
        <div key={label} className={styles.card}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
          {basis !== undefined && <dd className={styles.below}>{basis}</dd>}
        </div>
      ))}
    </dl>
  );
}
