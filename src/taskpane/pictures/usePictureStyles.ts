import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that the pictures of amounts share. What rises and falls differs in shape too, by outline, in high contrast. */
export const usePictureStyles = makeStyles({
  frame: { minWidth: 0 },
  svg: { display: 'block' },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  // Keeps lines that pass behind a text off its letters.
  clear: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    paintOrder: 'stroke',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  quiet: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  grid: { stroke: tokens.colorNeutralStroke3, '@media (forced-colors: active)': { stroke: 'transparent' } },
  level: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'CanvasText' },
  },
  rise: {
    fill: tokens.colorPaletteLightGreenBorderActive,
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  fall: {
    fill: tokens.colorPaletteRedBorderActive,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  none: { fill: 'none' },
  range: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  column: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.6,
    stroke: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight', strokeWidth: '2px' },
  },
});
