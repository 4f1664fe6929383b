import { makeStyles, tokens } from '@fluentui/react-components';

/** Headings within a section. */
export const useHeadStyles = makeStyles({
  head: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});
