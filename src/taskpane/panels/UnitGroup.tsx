import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CrosswalkRow } from '../../core';
import { showFigure } from '../parts/figures';
import { Tag } from '../parts/Tag';
import { groupTitle } from '../plan/groupTitle';
import type { Highlight, PlanGroup, Selection } from '../plan/planGroups';
import { postsOf } from '../plan/postsOf';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
  },
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
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nothing: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalS },
});

interface UnitGroupProps {
  readonly group: PlanGroup;
  readonly highlight: Highlight;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
}

/** The units before that go into one unit after, and that unit. */
export function UnitGroup({ group, highlight, selection, onSelect }: UnitGroupProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = locale.pane.plan;
  const toggle = (side: 'before' | 'after', place: number): void =>
    onSelect(selection?.side === side && selection.place === place ? null : { side, place });
  const pressed = (side: 'before' | 'after', place: number): boolean =>
    selection?.side === side && selection.place === place;
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
          className={mergeClasses(
            styles.unit,
            highlight.after.has(group.key) && styles.lit,
            pressed('after', group.key) && styles.pressed,
          )}
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
            <span
              className={styles.small}
            >{`${locale.words.headers.namePlates}: ${group.unit.namePlates.join(locale.words.listSeparator)}`}</span>
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
