import { makeStyles, tokens } from '@fluentui/react-components';
import { showFigure } from '../parts/figures';
import type { UnitFigure } from '../plan/unitFigures';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    width: '100%',
  },
  figure: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, paddingInlineStart: tokens.spacingHorizontalS },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** A unit's figures: what its parts brought, and what it has. */
export function UnitFigures({
  figures,
  afterKnown,
}: {
  readonly figures: readonly UnitFigure[];
  readonly afterKnown: boolean;
}) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const words = locale.pane.plan;
  if (figures.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.figure}>
            {words.before}
          </th>
          {afterKnown && (
            <th scope="col" className={styles.figure}>
              {words.after}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ measure, before, after }) => (
          <tr key={measure}>
            <th scope="row" className={styles.label}>
              {locale.words.measures[measure]}
            </th>
            <td className={styles.figure}>{showFigure(before, language)}</td>
            {afterKnown && <td className={styles.figure}>{showFigure(after, language)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
