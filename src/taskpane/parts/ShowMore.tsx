import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSteadyPane } from '../state/PaneContext';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  onMore(): void;
}

/** Below a list that is not shown whole: how much of it is, and the button for more. Nothing below a whole one. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const styles = useStyles();
  const words = useSteadyPane().locale.pane.data;
  if (shown >= total) return null;
  return (
    <div className={styles.more}>
      <Button size="small" onClick={onMore}>
        {words.showMore}
      </Button>
      <span>{words.showing(shown, total)}</span>
    </div>
  );
}
