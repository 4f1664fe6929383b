import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Reform } from '../../core';
import { showFigure } from '../parts/figures';
import { highlightOf, type PlanGroup, type Selection } from '../plan/planGroups';
import { usePane } from '../state/PaneContext';
import { UnitDetail } from './UnitDetail';
import { UnitGroup } from './UnitGroup';

const FIRST_SHOWN = 60;
const MORE_SHOWN = 120;

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
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
    selection?.side === 'after'
      ? key === selection.place
      : rows.some(({ fromAgency }) => fromAgency === selection?.place),
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
            <UnitGroup group={group} highlight={highlight} selection={selection} onSelect={onSelect} />
            {selection && group === detailAt && (
              <UnitDetail reform={reform} groups={groups} selection={selection} onClose={() => onSelect(null)} />
            )}
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
          {words.plan.unitCount(
            showFigure(Math.min(limit, picked.filter(({ unit }) => unit).length), language),
            showFigure(reform.after.count, language),
          )}
        </span>
      </div>
    </div>
  );
}
