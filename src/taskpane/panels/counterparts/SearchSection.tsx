import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { PARTY_TYPES, formerUnit, type FoundParty } from '../../../core/counterparts';
import { findParty } from '../../counterparts/findParty';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';
import { PartyDetail } from './PartyDetail';
import { useListStyles } from '../../parts/useListStyles';

const FIRST_SHOWN = 50;

const useStyles = makeStyles({
  found: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  type: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  finds: { listStyleType: 'none', margin: 0, padding: 0 },
  find: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** Finds a department, unit, township or duty by a part of its name, and shows its counterparts before and after. */
export function SearchSection() {
  const lists = useListStyles();
  const { words, shown } = useCounterparts();
  const says = words.search;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FoundParty | null>(null);
  const wanted = useDeferredValue(search.trim());
  const { index } = shown;
  const found = useMemo(() => (wanted === '' ? [] : index.find(wanted, FIRST_SHOWN)), [index, wanted]);
  const party = useMemo(() => chosen && findParty(index, chosen), [index, chosen]);
  const followed = useDeferredValue(party);
  const detail = useRef<HTMLDivElement>(null);
  const isNew = useRef(false);
  // What was chosen gets the focus; a later reading of the tables takes it from nobody.
  useEffect(() => {
    if (!isNew.current || !followed || followed !== party) return;
    isNew.current = false;
    detail.current?.focus();
  }, [followed, party]);
  const choose = useCallback((next: FoundParty): void => {
    isNew.current = true;
    setChosen({ ...next });
  }, []);
  const count = found.length < FIRST_SHOWN ? says.found(found.length) : says.foundAtLeast(found.length);
  return (
    <Section title={says.title}>
      <Field label={says.label}>
        <Input type="search" value={search} placeholder={says.hint} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <div>
        <p className={lists.small} role="status">
          {wanted === '' ? '' : found.length === 0 ? says.none : count}
        </p>
        {found.length > 0 && <Finds found={found} onChoose={choose} />}
      </div>
      <div ref={detail} tabIndex={-1} className={lists.maybe}>
        {followed && <PartyDetail party={followed} onClose={() => setChosen(null)} />}
      </div>
    </Section>
  );
}

interface FindsProps {
  readonly found: readonly FoundParty[];
  onChoose(party: FoundParty): void;
}

const Finds = memo(function Finds({ found, onChoose }: FindsProps) {
  const styles = useStyles();
  const { language } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.search;
  const label = ({ type, name, county, place }: FoundParty): string => {
    const own = choiceLabel({ county, unit: name });
    if (type !== 'duty') return own;
    const { unitName } = formerUnit(shown.followed, place);
    return unitName === '' ? own : `${own} · ${unitName}`;
  };
  return (
    <div className={styles.found}>
      {PARTY_TYPES.filter((type) => found.some((one) => one.type === type)).map((type) => (
        <div key={type} role="group" aria-label={says.types[type]}>
          <p className={styles.type} aria-hidden="true">
            {says.types[type]}
          </p>
          <ul className={styles.finds}>
            {found
              .filter((one) => one.type === type)
              .map((one) => (
                <li key={`${one.place} ${one.county}`}>
                  <button type="button" className={styles.find} onClick={() => onChoose(one)}>
                    <span>{label(one)}</span>
                    {type !== 'duty' && (
                      <span className={styles.number} title={says.duties(one.duties)}>
                        {showFigure(one.duties, language)}
                      </span>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
});
