import { Field, Select } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { counterparts } from '../../../core/counterparts';
import { countiesOf, matrixOfCounty, type MatrixShown } from '../../counterparts/matrixOfCounty';
import { Section } from '../../parts/Section';
import { MatrixPicture } from '../../pictures/MatrixPicture';
import type { MatrixPlace } from '../../pictures/matrixLayout';
import type { MatrixHead } from '../../pictures/matrixParts';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';
import { DutyList } from './DutyList';
import { useListStyles } from '../../parts/useListStyles';

/** How many duties each superior department shares with each unit after the reform, county by county. */
export function MatrixSection() {
  const styles = useListStyles();
  const { words, shown } = useCounterparts();
  const says = words.matrix;
  const { followed } = shown;
  const [wanted, setWanted] = useState('');
  const pairs = useMemo(() => counterparts(followed, 'superior', 'after'), [followed]);
  const counties = useMemo(() => countiesOf(followed, pairs), [followed, pairs]);
  const county = useDeferredValue(counties.includes(wanted) ? wanted : (counties[0] ?? ''));
  const matrix = useMemo(() => matrixOfCounty(followed, pairs, county), [followed, pairs, county]);
  if (matrix.partners.length === 0) return null;
  return (
    <Section title={says.title}>
      <p className={styles.small}>{says.text}</p>
      {counties.length > 1 && (
        <Field label={says.county}>
          <Select value={county} onChange={(_, { value }) => setWanted(value)}>
            {counties.map((each) => (
              <option key={each} value={each}>
                {each === '' ? says.noCounty : each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <MatrixOfCounty key={county} matrix={matrix} />
    </Section>
  );
}

function MatrixOfCounty({ matrix }: { readonly matrix: MatrixShown }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words } = useCounterparts();
  const says = words.matrix;
  const [selected, setSelected] = useState<MatrixPlace | null>(null);
  const followed = useDeferredValue(selected);
  const { withoutSuperior, withoutUnit } = locale.counterparts;
  const rows = useMemo(
    () => headsOf(matrix.partners, matrix.partnerTotals, withoutSuperior),
    [matrix, withoutSuperior],
  );
  const columns = useMemo(() => headsOf(matrix.units, matrix.unitTotals, withoutUnit), [matrix, withoutUnit]);
  const duties = followed ? matrix.dutiesAt(followed.row, followed.column) : [];
  return (
    <>
      <MatrixPicture counts={matrix.counts} rows={rows} columns={columns} words={says} onSelect={setSelected} />
      {followed && rows[followed.row] !== undefined && columns[followed.column] !== undefined && (
        <div className={styles.item}>
          <span className={styles.name}>
            {says.cell(rows[followed.row].label, columns[followed.column].label, duties.length)}
          </span>
          <DutyList duties={duties} />
        </div>
      )}
    </>
  );
}

/** Names with their totals; `none` stands for the blank one. */
function headsOf(names: readonly string[], totals: readonly number[], none: string): MatrixHead[] {
  return names.map((name, place) => ({ label: name === '' ? none : name, total: totals[place] }));
}
