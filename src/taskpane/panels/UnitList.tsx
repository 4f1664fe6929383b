import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CrosswalkRow, Reform } from '../../core';
import { showFigure } from '../parts/figures';
import { Tag } from '../parts/Tag';
import { groupTitle } from '../plan/groupTitle';
import { highlightOf, type Highlight, type PlanGroup, type Selection } from '../plan/planGroups';
import { postsOf } from '../plan/postsOf';
import { usePane } from '../state/PaneContext';
import { UnitDetail } from './UnitDetail';

const FIRST_SHOWN = 60;
const MORE_SHOWN = 120;

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingBlock: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalL, alignItems: 'center' },
  side: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0 },
  unit: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    padding: `3px ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  lit: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { border: '1px dashed Highlight' },
  },
  pressed: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { border: '2px solid Highlight' } },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  nothing: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalS },
  more: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

export interface UnitsShown {
  readonly reform: Reform;
  /** All groups, for following a unit into groups that the filter hides. */
  readonly groups: readonly PlanGroup[];
  readonly picked: readonly PlanGroup[];
  readonly selection: Selection;
  onSelect(selection: Selection): void;
}

/** Units before, left, beside the unit after they go into, right; a selected unit shows its detail below. */
export function UnitList({ reform, groups, picked, selection, onSelect }: UnitsShown) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const words = locale.pane;
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const highlight = useMemo(() => highlightOf(groups, selection), [groups, selection]);
  const shown = picked.slice(0, limit);
  const detailAt = shown.find(({ key, rows }) =>
    selection?.side === 'after' ? key === selection.place : rows.some(({ fromAgency }) => fromAgency === selection?.place),
  );
  return (
    <div>
      <div className={styles.head}>
        <span>{words.plan.before}</span>
        <span>{words.plan.after}</span>
      </div>
      <ul className={styles.list}>
        {shown.map((group) => (
          <li key={group.key} className={styles.group}>
            <Group group={group} highlight={highlight} selection={selection} onSelect={onSelect} />
            {selection && group === detailAt && <UnitDetail reform={reform} groups={groups} selection={selection} onClose={() => onSelect(null)} />}
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        {picked.length > limit && (
          <Button size="small" onClick={() => setLimit(limit + MORE_SHOWN)}>
            {words.data.showMore}
          </Button>
        )}
        <span className={styles.small}>
          {words.plan.unitCount(showFigure(Math.min(limit, picked.filter(({ unit }) => unit).length), language), showFigure(reform.after.count, language))}
        </span>
      </div>
    </div>
  );
}

interface GroupProps {
  readonly group: PlanGroup;
  readonly highlight: Highlight;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
}

function Group({ group, highlight, selection, onSelect }: GroupProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = locale.pane.plan;
  const toggle = (side: 'before' | 'after', place: number): void =>
    onSelect(selection?.side === side && selection.place === place ? null : { side, place });
  const pressed = (side: 'before' | 'after', place: number): boolean => selection?.side === side && selection.place === place;
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        {group.rows.map((row, place) =>
          row.fromAgency < 0 ? (
            <span key={place} className={styles.nothing}>
              {words.fromNothing}
            </span>
          ) : (
            <button
              key={place}
              type="button"
              aria-pressed={pressed('before', row.fromAgency)}
              className={mergeClasses(
                styles.unit,
                highlight.before.has(row.fromAgency) && styles.lit,
                pressed('before', row.fromAgency) && styles.pressed,
              )}
              onClick={() => toggle('before', row.fromAgency)}
            >
              {row.from}
              <span className={styles.small}>{movedWords(row, locale)}</span>
            </button>
          ),
        )}
      </div>
      <div className={styles.side}>
        <button
          type="button"
          aria-pressed={pressed('after', group.key)}
          className={mergeClasses(styles.unit, highlight.after.has(group.key) && styles.lit, pressed('after', group.key) && styles.pressed)}
          onClick={() => toggle('after', group.key)}
        >
          {groupTitle(group, locale)}
          {group.unit?.change === 'formed' && (
            <>
              {' '}
              <Tag>{locale.words.changes.formed}</Tag>
            </>
          )}
          {group.unit && group.unit.namePlates.length > 0 && (
            <span className={styles.small}>{`${locale.words.headers.namePlates}: ${group.unit.namePlates.join(locale.words.listSeparator)}`}</span>
          )}
        </button>
      </div>
    </div>
  );
}

/** The operation, and how many posts go with it. */
function movedWords(row: CrosswalkRow, locale: ReturnType<typeof usePane>['locale']): string {
  const operation = locale.words.operations[row.operation];
  const posts = postsOf(row.moved);
  return posts === 0 ? operation : `${operation} · ${locale.pane.plan.posts(showFigure(posts, 'en'))}`;
}
