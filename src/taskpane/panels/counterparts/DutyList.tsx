import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCounterparts } from './CounterpartContext';
import { DutyLink } from './DutyLink';
import { useListStyles } from '../../parts/useListStyles';

const SHOWN = 60;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Duties one below the other, each a way to its row. */
export function DutyList({ duties }: { readonly duties: readonly number[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words } = useCounterparts();
  const more = duties.length - SHOWN;
  return (
    <>
      <ol className={styles.list}>
        {duties.slice(0, SHOWN).map((duty) => (
          <li key={duty}>
            <DutyLink duty={duty} />
          </li>
        ))}
      </ol>
      {more > 0 && <p className={lists.small}>{words.search.moreDuties(more)}</p>}
    </>
  );
}

/** The same, drawn when it is opened. */
export function FoldedDuties({ duties }: { readonly duties: readonly number[] }) {
  const styles = useStyles();
  const { words } = useCounterparts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.search.dutyList(duties.length)}</summary>
      {isOpen && <DutyList duties={duties} />}
    </details>
  );
}
