import type { Finding, Norms } from '../../../core/checks';
import { foundText } from '../../../documents/checks/foundText';
import { PlaceLink } from '../../parts/PlaceLink';
import { useListStyles } from '../../parts/useListStyles';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { useChecks } from './ChecksContext';
import { NormLink } from './NormLink';

/** A finding: the unit, which leads to the cell of the figure, the figure beside its limit, what would mend it, and the norm. */
export function FindingItem({ finding, norms }: { readonly finding: Finding; readonly norms: Norms }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, texts, count } = useChecks();
  const { rule, county, unitName, found, limit, norm, where } = finding;
  const name = choiceLabel({ county, unit: unitName === '' ? texts.checkSheets.county : unitName });
  const { sheet, cell } = where;
  const { source } = norms.norms[norm];
  const says = rule === 'leastPosts' ? words.findings.atLeast : words.findings.atMost;
  const { normRules, remedies, checkHeaders } = locale.checks;
  const { separator } = locale.places;
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {sheet !== undefined && cell !== undefined ? (
          <PlaceLink sheet={sheet} cell={cell}>
            {name}
          </PlaceLink>
        ) : (
          name
        )}
      </span>
      <span
        className={styles.sentence}
      >{`${normRules[rule]}${separator}${says(foundText(rule, found, texts) ?? count(found), count(limit))}`}</span>
      <p className={styles.text}>{`${checkHeaders.remedy}${separator}${remedies[rule](finding)}`}</p>
      <span className={styles.line}>
        <span className={styles.small}>
          <NormLink norms={norms} norm={norm} />
        </span>
        <span className={styles.small}>{source}</span>
      </span>
    </li>
  );
}
