import { isCapRule, isPeopleRule, type Norms } from '../../../core/checks';
import { foundText } from '../../../documents/checks/foundText';
import type { NormLine } from '../../../documents/checks/normLines';
import { normUnitsText } from '../../../documents/checks/normUnitsText';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { useChecks, type ChecksView } from './ChecksContext';
import { NormLink } from './NormLink';

/** A norm: what it is for, its limit beside the figure nearest to it, how many keep it, and its row. */
export function NormItem({ line, norms }: { readonly line: NormLine; readonly norms: Norms }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const view = useChecks();
  const { texts, words } = view;
  const facts = [normUnitsText(line, norms.norms[line.norm], texts), ...figuresOf(line, view), resultOf(line, view)];
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span className={styles.sentence}>{locale.checks.normRules[line.rule]}</span>
        {line.kept < line.against && <Tag colour="danger">{words.norms.broken}</Tag>}
      </span>
      <span className={styles.line}>
        <span className={styles.small}>{facts.join(' · ')}</span>
        <span className={styles.small}>
          <NormLink norms={norms} norm={line.norm} />
        </span>
      </span>
    </li>
  );
}

/** The limit and the figure that is nearest to breaking it, or breaks it most. */
function figuresOf({ rule, limit, found }: NormLine, { words, texts, count }: ChecksView): string[] {
  const { norms } = words;
  const isLeast = rule === 'leastPosts';
  const figure =
    found === null ? [] : [foundText(rule, found, texts) ?? (isLeast ? norms.fewest : norms.most)(count(found))];
  return [(isLeast ? norms.least : norms.limit)(count(limit)), ...figure];
}

function resultOf({ rule, against, kept, missing }: NormLine, { words, texts }: ChecksView): string {
  if (missing !== null) return missing === 'people' ? words.norms.noStaff : words.norms.noDuties;
  const { capKept, keptBy } = texts.checkSheets;
  return isCapRule(rule) || isPeopleRule(rule) ? capKept(against, kept) : keptBy(against, kept);
}
