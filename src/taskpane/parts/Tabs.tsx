import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: {
    // Tabs that a narrow pane has no room for side by side stand in rows of about the same length.
    textWrap: 'balance',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 479px)': { paddingInline: '5px' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inset: { paddingInline: tokens.spacingHorizontalS },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalMNudge,
      '@media (max-width: 479px)': { insetInline: '5px' },
      bottom: '-1px',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

export interface TabItem<K extends string> {
  readonly key: K;
  readonly label: string;
}

interface TabsProps<K extends string> {
  readonly label: string;
  readonly items: readonly TabItem<K>[];
  readonly selected: K;
  /** Leaves room at both ends, for tabs that reach to the edge of the pane. */
  readonly inset?: boolean;
  onSelect(key: K): void;
}

/** A row of tabs: one tab stop, arrow keys move and select. The panel of tab `k` has the id `panel-k`. */
export function Tabs<K extends string>({ label, items, selected, inset, onSelect }: TabsProps<K>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ key }) => key === selected);
    const to = nextTab(event.key, at, items.length);
    if (to === null) return;
    event.preventDefault();
    onSelect(items[to].key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to].focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, inset && styles.inset)}
      onKeyDown={move}
    >
      {items.map(({ key, label: text }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-controls={`panel-${key}`}
          aria-selected={key === selected}
          tabIndex={key === selected ? 0 : -1}
          className={mergeClasses(styles.tab, key === selected && styles.selected)}
          onClick={() => onSelect(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function nextTab(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
