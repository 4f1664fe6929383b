import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    minWidth: '2.2em',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'end',
    verticalAlign: 'bottom',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { textAlign: 'start', paddingInlineStart: 0 },
  },
  row: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  wrapped: { whiteSpace: 'normal', minWidth: '8em', overflowWrap: 'anywhere' },
  cell: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface FigureTableProps {
  /** Whether long heads of rows are broken, so that the figures stay in view. */
  readonly wrapsRows?: boolean;
  /** What the table holds, for screen readers. */
  readonly label: string;
  readonly heads: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A small table of figures; where it is wider than the pane it is scrolled, by keyboard too. */
export function FigureTable({ label, heads, rows, wrapsRows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={place} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...figures], place) => (
            <tr key={place}>
              <th scope="row" className={mergeClasses(styles.row, wrapsRows === true && styles.wrapped)}>
                {first}
              </th>
              {figures.map((figure, column) => (
                <td key={column} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
