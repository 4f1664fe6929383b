import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, TABLES, type FoundTable, type TableKind, type WorkbookTables } from '../../core';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { Tag } from '../parts/Tag';
import { usePane } from '../state/PaneContext';
import { tableAddress } from '../tables/tableAddress';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumnStart: 1,
    gridColumnEnd: -1,
    alignItems: 'baseline',
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  rows: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  remark: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The tables found, each with a way to it, and what the missing ones are for. */
export function TableList({ tables }: { readonly tables: WorkbookTables }) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = locale.pane;
  const missing = (Object.keys(TABLES) as TableKind[]).filter(
    (kind) => !tables.found.some((found) => found.kind === kind),
  );
  return (
    <Section title={words.data.tablesTitle} aside={<Tag>{tables.found.length}</Tag>}>
      <ul className={styles.list}>
        {tables.found.map((found) => (
          <FoundItem key={`${found.place.sheet} ${found.place.headerRow} ${found.place.firstColumn}`} found={found} />
        ))}
        {missing.map((kind) => (
          <li key={kind} className={styles.item}>
            <span className={styles.kind}>{locale.words.tables[kind]}</span>
            <span className={styles.rows}>{words.data.missingTitle}</span>
            <span className={styles.remark}>{words.missingTables[kind]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FoundItem({ found }: { readonly found: FoundTable }) {
  const styles = useStyles();
  const { locale, state } = usePane();
  const words = locale.pane.data;
  const { sheet, headerRow, firstColumn } = found.place;
  return (
    <li className={styles.item}>
      <span className={styles.kind}>{locale.words.tables[found.kind]}</span>
      <PlaceLink sheet={sheet} cell={cellAddress(headerRow, firstColumn)}>
        {words.place(sheet, tableAddress(found, state.raw))}
      </PlaceLink>
      <span className={styles.rows}>{words.rows(found.rowCount)}</span>
      {!found.used && <span className={styles.remark}>{words.notUsed}</span>}
    </li>
  );
}
