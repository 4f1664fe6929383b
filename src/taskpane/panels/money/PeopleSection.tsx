import { makeStyles, tokens } from '@fluentui/react-components';
import { LEAVING_CAUSES, type Bridge, type BridgeBase } from '../../../core/money';
import { CHANNELS, type Staff } from '../../../core/staffing';
import type { IssueCode } from '../../../core';
import { notCostedGroups } from '../../money/notCostedGroups';
import { RowLinks } from '../../parts/RowLinks';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/PaneContext';
import { IssueItem } from '../IssueList';
import { FigureTable } from '../../parts/FigureTable';
import { useMoney } from './MoneyContext';

/** Issues that say why people are shown as staying. */
const WHY_STAYING: readonly IssueCode[] = ['birthMissing', 'sexMissing', 'categoryMissing', 'exitDateMissing'];

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  item: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PeopleSectionProps {
  readonly base: BridgeBase;
  readonly bridge: Bridge;
}

/** Who is placed, who leaves when and why, who stays, and who is not costed. */
export function PeopleSection({ base, bridge }: PeopleSectionProps) {
  const { words } = useMoney();
  return (
    <Section title={words.people.title}>
      <Placed base={base} />
      {base.staff && <Leaving bridge={bridge} />}
      {base.staff && base.staying.length > 0 && <Staying staff={base.staff} people={base.staying} />}
      {base.staff && base.costs && <NotCosted base={base} bridge={bridge} />}
    </Section>
  );
}

function Placed({ base }: { readonly base: BridgeBase }) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words, count } = useMoney();
  const says = words.people;
  const { people, placedBy, placed, waiting, placedBeyond } = base.surplus;
  const channels = CHANNELS.filter((channel) => channel !== 'waiting' && placedBy[channel] > 0);
  const rows = [
    [locale.money.bridge.surplusPeople, count(people)],
    ...channels.map((channel) => [locale.money.channels[channel], count(placedBy[channel])]),
    ...(base.staff ? [[locale.money.bridge.placed, count(placed)]] : []),
    ...(base.staff ? [[locale.money.bridge.waiting, count(waiting)]] : []),
  ];
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{says.surplus}</h3>
      <FigureTable label={says.surplus} heads={[locale.money.headers.item, locale.money.headers.people]} rows={rows} />
      {placedBeyond > 0 && <p className={styles.text}>{says.beyond(count(placedBeyond))}</p>}
    </div>
  );
}

function Leaving({ bridge }: { readonly bridge: Bridge }) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words, count } = useMoney();
  const says = words.people;
  const { years, leavingBy, leaving, hired, fewerCumulative } = bridge;
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
  const causes = LEAVING_CAUSES.filter((cause) => sum(leavingBy[cause]) > 0);
  // What counts most stands first: a narrow pane shows it without scrolling.
  const columns = [
    { head: says.total, people: leaving },
    ...(sum(hired) > 0 ? [{ head: locale.money.bridge.hired, people: hired }] : []),
    { head: locale.money.bridge.fewerCumulative, people: fewerCumulative, isAddedUp: true },
    ...causes.map((cause) => ({ head: locale.money.causes[cause], people: leavingBy[cause] })),
  ];
  const rows = [
    ...years.map((year, at) => [String(year), ...columns.map(({ people }) => count(people[at]))]),
    [says.total, ...columns.map(({ people, isAddedUp }) => (isAddedUp ? '' : count(sum(people))))],
  ];
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{says.leaving}</h3>
      {sum(leaving) === 0 ? (
        <p className={styles.text}>{says.noLeaving}</p>
      ) : (
        <FigureTable label={says.leaving} heads={[says.year, ...columns.map(({ head }) => head)]} rows={rows} />
      )}
    </div>
  );
}

interface StayingProps {
  readonly staff: Staff;
  /** Places in the staff table. */
  readonly people: readonly number[];
}

function Staying({ staff, people }: StayingProps) {
  const styles = useStyles();
  const { issues } = usePane();
  const { words, count } = useMoney();
  return (
    <div className={styles.part}>
      <p className={styles.item}>
        <span>{words.people.staying(count(people.length))}</span>
        <RowLinks table={staff.table} rows={people.map((person) => staff.row[person])} />
      </p>
      <ul className={styles.list}>
        {issues
          .filter(({ code }) => WHY_STAYING.includes(code))
          .map((issue, place) => (
            <IssueItem key={place} issue={issue} />
          ))}
      </ul>
    </div>
  );
}

function NotCosted({ base, bridge }: PeopleSectionProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words, count } = useMoney();
  const says = words.people;
  const { staff, costs } = base;
  if (!staff || !costs) return null;
  const groups = notCostedGroups(staff, costs);
  if (groups.length === 0) return <p className={styles.text}>{says.allCosted}</p>;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{says.notCosted}</h3>
      <ul className={styles.list}>
        {groups.map(({ reason, people, rows }) => (
          <li key={reason} className={styles.item}>
            <span>{says.notCostedReason(locale.money.notCosted[reason], count(people))}</span>
            <RowLinks table={staff.table} rows={rows} />
          </li>
        ))}
      </ul>
      {bridge.leavingNotCosted > 0 && (
        <p className={styles.text}>{says.leavingNotCosted(count(bridge.leavingNotCosted))}</p>
      )}
    </div>
  );
}
