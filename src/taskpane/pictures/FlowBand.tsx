import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Operation } from '../../core';
import { showFigure } from '../parts/figures';
import { usePane } from '../state/PaneContext';
import type { FlowLinkOfPlan } from './flowGraphOf';
import type { PlacedLink } from './flowGraph';

/** Operations share a colour by what they do to a unit. */
export type BandColour = 'joins' | 'moves' | 'stays' | 'ends';

const COLOUR_OF: Readonly<Record<Operation, BandColour>> = {
  merge: 'joins',
  coLocate: 'joins',
  create: 'joins',
  transfer: 'moves',
  transferWhole: 'moves',
  abolish: 'ends',
  convertToEnterprise: 'ends',
  namePlate: 'stays',
  rename: 'stays',
  reSubordinate: 'stays',
  regrade: 'stays',
  keep: 'stays',
};

export const useBandStyles = makeStyles({
  band: {
    fill: 'none',
    strokeOpacity: 0.55,
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 1 },
  },
  joins: { stroke: tokens.colorPaletteBlueBorderActive },
  moves: { stroke: tokens.colorPaletteLightGreenBorderActive },
  stays: { stroke: tokens.colorNeutralStroke1 },
  ends: { stroke: tokens.colorPaletteRedBorderActive },
  plain: {},
  faded: { strokeOpacity: 0.14, '@media (forced-colors: active)': { strokeOpacity: 0.3 } },
  lit: { strokeOpacity: 0.9, '@media (forced-colors: active)': { stroke: 'Highlight' } },
});

interface FlowBandProps {
  readonly band: PlacedLink;
  readonly link: FlowLinkOfPlan;
  /** Name of the unit after, or what became of the unit. */
  readonly to: string;
  readonly state: 'plain' | 'lit' | 'faded';
}

/** What goes from a unit before to a unit after. */
export function FlowBand({ band, link, to, state }: FlowBandProps) {
  const styles = useBandStyles();
  const { locale, language } = usePane();
  const from = link.row.from || locale.pane.plan.fromNothing;
  const operation = locale.words.operations[link.operation];
  return (
    <path
      d={band.path}
      strokeWidth={band.thickness}
      className={mergeClasses(styles.band, styles[COLOUR_OF[link.operation]], styles[state])}
    >
      <title>{locale.pane.plan.linkTitle(from, operation, to, showFigure(link.posts, language))}</title>
    </path>
  );
}
