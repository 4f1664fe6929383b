import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CrosswalkRow, Reform } from '../../core';
import { showFigure } from '../parts/figures';
import { RowLinks } from '../parts/RowLinks';
import { approvedRows } from '../plan/approvedRows';
import { groupTitle } from '../plan/groupTitle';
import type { PlanGroup, Selection } from '../plan/planGroups';
import { postsOf } from '../plan/postsOf';
import { unitFigures } from '../plan/unitFigures';
import { usePane } from '../state/PaneContext';
import { UnitFigures } from './UnitFigures';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface UnitDetailProps {
  readonly reform: Reform;
  readonly groups: readonly PlanGroup[];
  readonly selection: NonNullable<Selection>;
  onClose(): void;
}

/** A unit's figures, where its parts come from or go to, and the rows of the tables that made it. */
export function UnitDetail({ reform, groups, selection, onClose }: UnitDetailProps) {
  const styles = useStyles();
  const title = useId();
  const { locale } = usePane();
  const words = locale.pane.plan;
  const after = selection.side === 'after' ? (groups.find(({ key }) => key === selection.place) ?? null) : null;
  const rows = after
    ? after.rows
    : groups.flatMap((group) => group.rows.filter(({ fromAgency }) => fromAgency === selection.place));
  const name = after ? groupTitle(after, locale) : reform.agencies.unit[selection.place];
  return (
    <div className={styles.detail} role="region" aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {name}
        </h3>
        <Button size="small" appearance="subtle" aria-label={words.closeDetail} onClick={onClose}>
          ×
        </Button>
      </div>
      <p className={styles.text}>{describeUnit(reform, after, selection, locale)}</p>
      <UnitFigures figures={unitFigures(rows, after?.unit?.amounts ?? null)} afterKnown={after?.unit != null} />
      <h4 className={styles.part}>{after ? words.whereFrom : words.whereTo}</h4>
      <ul className={styles.list}>
        {rows.map((row, place) => (
          <Part
            key={place}
            reform={reform}
            row={row}
            name={after ? row.from || words.fromNothing : groupTitleOf(groups, row, locale)}
          />
        ))}
      </ul>
      {after?.unit && <Approval reform={reform} unitAfter={after.key} />}
    </div>
  );
}

type Locale = ReturnType<typeof usePane>['locale'];

function groupTitleOf(groups: readonly PlanGroup[], row: CrosswalkRow, locale: Locale): string {
  const group = groups.find(({ rows }) => rows.includes(row));
  return group ? groupTitle(group, locale) : row.to;
}

function describeUnit(
  reform: Reform,
  after: PlanGroup | null,
  selection: NonNullable<Selection>,
  { words }: Locale,
): string {
  if (after && !after.unit) return '';
  const unit = after?.unit;
  const kind = unit ? unit.kind : reform.agencies.kind[selection.place];
  const grade = unit ? unit.grade : reform.agencies.grade[selection.place];
  const plates =
    unit && unit.namePlates.length > 0
      ? `${words.headers.namePlates}: ${unit.namePlates.join(words.listSeparator)}`
      : '';
  const other =
    unit && unit.coLocated.length > 0 ? `${words.headers.coLocated}: ${unit.coLocated.join(words.listSeparator)}` : '';
  return [words.kinds[kind], grade, plates, other].filter((part) => part !== '').join(' · ');
}

function Part({ reform, row, name }: { readonly reform: Reform; readonly row: CrosswalkRow; readonly name: string }) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const { agencies, plan } = reform;
  return (
    <li>
      {name}
      <span className={styles.small}>
        <span>{locale.words.operations[row.operation]}</span>
        <span>{locale.pane.plan.posts(showFigure(postsOf(row.moved), language))}</span>
        {row.fromAgency >= 0 && <RowLinks table={agencies.table} rows={[agencies.row[row.fromAgency]]} />}
        <RowLinks table={plan.table} rows={row.planRows.map((place) => plan.row[place])} />
      </span>
    </li>
  );
}

function Approval({ reform, unitAfter }: { readonly reform: Reform; readonly unitAfter: number }) {
  const styles = useStyles();
  const { locale } = usePane();
  const rows = approvedRows(reform, unitAfter);
  if (!reform.approved || rows.length === 0) return null;
  return (
    <p className={styles.text}>
      {locale.pane.plan.approvedNote} <RowLinks table={reform.approved.table} rows={rows} />
    </p>
  );
}
