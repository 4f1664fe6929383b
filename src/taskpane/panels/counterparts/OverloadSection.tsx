import { useMemo, useState } from 'react';
import { isLoadRule, type LoadRule } from '../../../core/checks/norms';
import { RULE_FIGURES, type Overload, type UnitLoad } from '../../../core/counterparts';
import { overloadsByUnit } from '../../counterparts/overloadsByUnit';
import { showFigure } from '../../parts/figures';
import { Notice } from '../../parts/Notice';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { Tag } from '../../parts/Tag';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { cellPlace } from '../../tables/cellPlace';
import { InsertTable } from '../InsertTable';
import { useCounterparts } from './CounterpartContext';
import { useListStyles } from '../../parts/useListStyles';

const FIRST_SHOWN = 20;
const MORE_SHOWN = 50;

/** Units above a norm, with the norm that they break; without norms, how to set some. */
export function OverloadSection() {
  const { words, shown } = useCounterparts();
  const says = words.overloads;
  const { overloads } = shown;
  return (
    <Section
      title={says.title}
      aside={overloads.length > 0 && <Tag colour="warning">{new Set(overloads.map(({ load }) => load.unit)).size}</Tag>}
    >
      {overloads.length > 0 ? <OverloadList overloads={overloads} /> : <NoOverloads />}
    </Section>
  );
}

function NoOverloads() {
  const styles = useListStyles();
  const { words, shown } = useCounterparts();
  const says = words.overloads;
  const { norms, found } = shown.tables;
  if (norms)
    return (
      <p className={styles.text}>{norms.norms.some(({ rule }) => isLoadRule(rule)) ? says.none : says.noLimits}</p>
    );
  const isFound = found.some(({ kind }) => kind === 'norms');
  if (isFound) return <Notice intent="error">{says.unreadable}</Notice>;
  return (
    <InsertTable kind="norms" label={says.insertNorms}>
      {says.noNorms}
    </InsertTable>
  );
}

function OverloadList({ overloads }: { readonly overloads: readonly Overload[] }) {
  const styles = useListStyles();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const units = useMemo(() => overloadsByUnit(overloads), [overloads]);
  return (
    <>
      <ul className={styles.list}>
        {units.slice(0, limit).map((broken) => (
          <li key={broken[0].load.unit} className={styles.item}>
            <span className={styles.name}>
              {choiceLabel({ county: broken[0].load.county, unit: broken[0].load.unitName })}
            </span>
            {broken.map((overload) => (
              <BrokenNorm key={overload.rule} overload={overload} />
            ))}
          </li>
        ))}
      </ul>
      <ShowMore shown={limit} total={units.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </>
  );
}

function BrokenNorm({ overload: { load, rule, found, limit, norm } }: { readonly overload: Overload }) {
  const styles = useListStyles();
  const { locale, language } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.overloads;
  const figure = (amount: number): string => showFigure(amount, language);
  const before = figureBefore(load, rule);
  const norms = shown.tables.norms;
  const place = norms && cellPlace(norms.table, 'norms', 'limit', norms.norms[norm].row);
  const name = locale.checks.normRules[rule];
  const sentence = `${name}${locale.places.separator}${says.found(figure(found), figure(limit))}`;
  const remarks = [before === null ? '' : says.before(figure(before)), norms?.norms[norm].source ?? ''];
  return (
    <span className={styles.line}>
      <span className={styles.sentence}>{sentence}</span>
      <span className={styles.small}>{remarks.filter((remark) => remark !== '').join(' · ')}</span>
      {place && (
        <span className={styles.small}>
          <PlaceLink sheet={place.sheet} cell={place.cell}>
            {locale.pane.data.place(place.sheet, place.cell)}
          </PlaceLink>
        </span>
      )}
    </span>
  );
}

/** What the rule looks at, before the reform; of departments what one former unit faced at most. */
function figureBefore({ before, mostSuperiorsBefore }: UnitLoad, rule: LoadRule): number | null {
  return rule === 'superiorsPerUnit' ? mostSuperiorsBefore : before[RULE_FIGURES[rule]];
}
