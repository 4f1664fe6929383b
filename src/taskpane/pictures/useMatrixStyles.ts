import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { HEAT_LEVELS, MATRIX_CELL } from './matrixLayout';

/** Size of the labels in pixels. */
export const MATRIX_FONT = 11;
const FONT = `${MATRIX_FONT}px`;
const LINE = '12px';

const label = { fontSize: FONT, lineHeight: LINE, overflow: 'hidden', overflowWrap: 'anywhere' } as const;
const sticky = { position: 'sticky', backgroundColor: tokens.colorNeutralBackground1 } as const;
const line = `1px solid ${tokens.colorNeutralStroke3}`;

/** The looks of the matrix. Heads stay in view; in high contrast the numbers stand in frames instead of colours. */
export const useMatrixStyles = makeStyles({
  frame: {
    position: 'relative',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  whole: { position: 'relative' },
  heads: {
    ...sticky,
    top: 0,
    zIndex: 2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  corner: {
    ...sticky,
    ...label,
    left: 0,
    zIndex: 1,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'end',
    padding: '4px 6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  columnHead: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'end',
    rowGap: '4px',
    padding: '4px 0',
  },
  columnLabel: { ...label, writingMode: 'vertical-rl', maxWidth: '24px', minHeight: 0 },
  turnedLabel: { ...label, writingMode: 'vertical-rl', transform: 'rotate(180deg)', maxWidth: '24px', minHeight: 0 },
  row: { position: 'absolute', left: 0, height: `${MATRIX_CELL}px`, boxSizing: 'border-box', borderBottom: line },
  rowHead: {
    ...sticky,
    left: 0,
    zIndex: 1,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '4px',
    paddingInline: '6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  rowLabel: { ...label, maxHeight: '24px', minWidth: 0 },
  total: { fontSize: '10px', lineHeight: LINE, color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

const overlay = (opacity: number) =>
  ({
    '::before': {
      content: '""',
      position: 'absolute',
      inset: '1px',
      zIndex: -1,
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandBackground,
      opacity,
      '@media (forced-colors: active)': { display: 'none' },
    },
  }) as const;

const useCellStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    width: `${MATRIX_CELL}px`,
    height: '100%',
    boxSizing: 'border-box',
    isolation: 'isolate',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  level1: overlay(0.1),
  level2: overlay(0.2),
  level3: overlay(0.32),
  level4: { ...overlay(0.46), '@media (forced-colors: active)': { fontWeight: 700 } },
  level5: {
    ...overlay(1),
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { fontWeight: 700, color: 'CanvasText', border: '1px solid Highlight' },
  },
});

const LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5'] as const satisfies {
  readonly length: typeof HEAT_LEVELS;
};

/** The class of a cell by its level of heat, from 0. */
export function useHeatClasses(): readonly string[] {
  const styles = useCellStyles();
  return useMemo(() => [styles.cell, ...LEVELS.map((level) => mergeClasses(styles.cell, styles[level]))], [styles]);
}
