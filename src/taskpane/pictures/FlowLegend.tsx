import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../state/PaneContext';
import { useBandStyles, type BandColour } from './FlowBand';

const COLOURS: readonly BandColour[] = ['joins', 'moves', 'stays', 'ends'];

const useStyles = makeStyles({
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    '@media (forced-colors: active)': { display: 'none' },
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the colours of the bands mean. */
export function FlowLegend() {
  const styles = useStyles();
  const bands = useBandStyles();
  const words = usePane().locale.pane.plan;
  return (
    <ul className={styles.legend} aria-label={words.legendLabel}>
      {COLOURS.map((colour) => (
        <li key={colour} className={styles.item}>
          <svg width={16} height={10} aria-hidden="true">
            <path d="M0,5 L16,5" strokeWidth={6} className={mergeClasses(bands.band, bands[colour])} />
          </svg>
          {words.legend[colour]}
        </li>
      ))}
    </ul>
  );
}
