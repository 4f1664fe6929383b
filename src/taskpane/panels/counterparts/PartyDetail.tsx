import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useMemo, useState } from 'react';
import type { FoundParty } from '../../../core/counterparts';
import { partyRows, type PartyRow, type PartyRowsBy } from '../../counterparts/partyRows';
import { partyRowsBy } from '../../counterparts/partyRowsBy';
import { namesOfDuty } from '../../counterparts/rowsOfDuty';
import { ShowMore } from '../../parts/ShowMore';
import { Tag } from '../../parts/Tag';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';
import { PartyRowItem } from './PartyRowItem';
import { useListStyles } from '../../parts/useListStyles';

const FIRST_SHOWN = 25;
const MORE_SHOWN = 50;

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PartyDetailProps {
  readonly party: FoundParty;
  onClose(): void;
}

/** The counterparts of a department, unit, township or duty, before beside after. */
export const PartyDetail = memo(function PartyDetail({ party, onClose }: PartyDetailProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { locale } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.search;
  const title = useId();
  const duties = useMemo(() => shown.index.dutiesOf(party), [shown, party]);
  const join = (names: readonly string[]): string => names.join(locale.words.listSeparator);
  const { followed } = shown;
  const superiors = party.type === 'duty' ? namesOfDuty(followed, followed.superiors, party.place) : [];
  const offices = party.type === 'duty' ? namesOfDuty(followed, followed.townshipOffices, party.place) : [];
  const parts = partyRowsBy(party.type);
  return (
    <section className={styles.detail} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {choiceLabel({ county: party.county, unit: party.name })}
        </h3>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {says.close}
        </Button>
      </div>
      <span className={lists.line}>
        <Tag colour="neutral">{says.type[party.type]}</Tag>
        <span className={lists.small}>{says.duties(duties.length)}</span>
      </span>
      {superiors.length > 0 && <p className={lists.small}>{says.superiors(join(superiors))}</p>}
      {offices.length > 0 && <p className={lists.small}>{says.townshipOffices(join(offices))}</p>}
      {parts.map((by) => (
        <PartyPart key={by} duties={duties} by={by} hasTitle={parts.length > 1} />
      ))}
    </section>
  );
});

interface PartyPartProps {
  readonly duties: readonly number[];
  readonly by: PartyRowsBy;
  readonly hasTitle: boolean;
}

function PartyPart({ duties, by, hasTitle }: PartyPartProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const terms = useSteadyPane().locale.counterparts;
  const { words, shown } = useCounterparts();
  const says = words.search;
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const rows = useMemo(
    (): PartyRow[] =>
      partyRows(shown.followed, duties, by, (section, formerUnit) => terms.formerly({ section, formerUnit })),
    [shown, duties, by, terms],
  );
  return (
    <>
      {hasTitle && <h4 className={styles.part}>{says.facing[by]}</h4>}
      {rows.length === 0 && by === 'township' && <p className={lists.small}>{says.noTownship}</p>}
      <ul className={lists.list}>
        {rows.slice(0, limit).map((row, place) => (
          <PartyRowItem key={place} row={row} />
        ))}
      </ul>
      <ShowMore shown={limit} total={rows.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </>
  );
}
