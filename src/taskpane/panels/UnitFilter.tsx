import { Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: '140px' },
});

interface UnitFilterProps {
  readonly search: string;
  readonly changedOnly: boolean;
  onSearch(text: string): void;
  onChangedOnly(on: boolean): void;
}

/** Search by name, and the switch between changed units and all. */
export function UnitFilter({ search, changedOnly, onSearch, onChangedOnly }: UnitFilterProps) {
  const styles = useStyles();
  const words = usePane().locale.pane.plan;
  return (
    <div className={styles.row}>
      <Input
        type="search"
        className={styles.search}
        value={search}
        aria-label={words.search}
        placeholder={words.search}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Switch label={words.changedOnly} checked={changedOnly} onChange={(_, { checked }) => onChangedOnly(checked)} />
    </div>
  );
}
