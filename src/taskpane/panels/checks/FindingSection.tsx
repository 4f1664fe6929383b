import { SEVERITIES, type Severity } from '../../../core';
import type { Finding, Norms } from '../../../core/checks';
import type { NormResults } from '../../../documents';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { useChecks } from './ChecksContext';
import { FindingItem } from './FindingItem';
import { useHeadStyles } from './useHeadStyles';

const COLOURS = { error: 'danger', warning: 'warning', note: 'neutral' } as const;

/** What breaks a norm, the gravest first. */
export function FindingSection({ findings, tables: { norms } }: NormResults) {
  const styles = useListStyles();
  const { words, texts } = useChecks();
  const says = words.findings;
  if (!norms) return null;
  const none = norms.norms.length === 0 ? says.noLimits : texts.checkSheets.noFindings;
  return (
    <Section title={says.title}>
      {findings.length === 0 && <p className={styles.text}>{none}</p>}
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return <FindingGroup key={severity} severity={severity} findings={group} norms={norms} />;
      })}
    </Section>
  );
}

interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly norms: Norms;
}

function FindingGroup({ severity, findings, norms }: FindingGroupProps) {
  const styles = useHeadStyles();
  const { locale } = useSteadyPane();
  const { count } = useChecks();
  return (
    <>
      <h3 className={styles.head}>
        {locale.pane.severities[severity]} <Tag colour={COLOURS[severity]}>{count(findings.length)}</Tag>
      </h3>
      <ShortList
        items={findings}
        line={(finding, place) => <FindingItem key={place} finding={finding} norms={norms} />}
      />
    </>
  );
}
