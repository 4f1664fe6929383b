import { makeStyles, tokens } from '@fluentui/react-components';

/** What is shown on demand. */
export const useFoldStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    paddingBottom: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
