import { makeStyles, tokens } from '@fluentui/react-components';
import type { PartyRow, PartySide } from '../../counterparts/partyRows';
import { Tag } from '../../parts/Tag';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';
import { FoldedDuties } from './DutyList';
import { useListStyles } from '../../parts/useListStyles';

const COLOURS = { withoutUnit: 'danger', changed: 'brand', same: 'neutral' } as const;

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lost: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Duties that go together: the units that had them, left, beside the units that have them, right; once where nothing changed. */
export function PartyRowItem({ row }: { readonly row: PartyRow }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { locale } = useSteadyPane();
  const { words } = useCounterparts();
  const says = words.search;
  return (
    <li className={lists.item}>
      <span className={lists.line}>
        {row.partner !== null && (
          <span className={lists.name}>{row.partner === '' ? says.noSuperior : row.partner}</span>
        )}
        <Tag colour={COLOURS[row.change]}>{says.changes[row.change]}</Tag>
      </span>
      {row.superiorSections.length > 0 && (
        <span className={lists.small}>
          {says.superiorSections(row.superiorSections.join(locale.words.listSeparator))}
        </span>
      )}
      {row.change === 'same' ? (
        <Column title={says.beforeAndAfter} sides={row.after} none={locale.counterparts.withoutUnit} />
      ) : (
        <div className={styles.sides}>
          <Column title={says.before} sides={row.before} none={says.noUnitStated} />
          <Column title={says.after} sides={row.after} none={locale.counterparts.withoutUnit} isAfter />
        </div>
      )}
      <FoldedDuties duties={row.duties} />
    </li>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly sides: readonly PartySide[];
  /** Stands for a unit that is not there. */
  readonly none: string;
  readonly isAfter?: boolean;
}

function Column({ title, sides, none, isAfter }: ColumnProps) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <span className={styles.head}>{title}</span>
      {sides.map((side, place) => (
        <Side key={place} side={side} none={none} isAfter={isAfter} />
      ))}
    </div>
  );
}

type SideProps = Pick<ColumnProps, 'none' | 'isAfter'> & { readonly side: PartySide };

function Side({ side, none, isAfter }: SideProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { locale } = useSteadyPane();
  const { words } = useCounterparts();
  const says = words.search;
  const join = (names: readonly string[]): string => names.join(locale.words.listSeparator);
  const isLost = isAfter === true && side.unitName === '';
  return (
    <div className={styles.side}>
      <span className={isLost ? styles.lost : lists.name}>
        {side.unitName === '' ? none : choiceLabel({ county: side.county, unit: side.unitName })}
      </span>
      <span className={lists.small}>{says.duties(side.dutyCount)}</span>
      {side.sections.length > 0 && <span className={lists.small}>{says.sections(join(side.sections))}</span>}
      {side.deputies.length > 0 && <span className={lists.small}>{says.deputies(join(side.deputies))}</span>}
    </div>
  );
}
