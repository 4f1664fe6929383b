import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSteadyPane } from '../state/PaneContext';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    padding: 0,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': {
      color: tokens.colorBrandForegroundLinkHover,
      textDecorationLine: 'underline',
      '@media (forced-colors: active)': { color: 'LinkText' },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface PlaceLinkProps {
  readonly sheet: string;
  readonly cell: string;
  readonly children: ReactNode;
}

/** Text that leads to a cell of the workbook. */
export function PlaceLink({ sheet, cell, children }: PlaceLinkProps) {
  const styles = useStyles();
  const { goTo, locale } = useSteadyPane();
  const title = locale.pane.data.goTo(locale.pane.data.place(sheet, cell));
  return (
    <button type="button" className={styles.link} title={title} onClick={() => goTo({ sheet, cell })}>
      {children}
    </button>
  );
}
