import { useMemo } from 'react';
import { isFinal, unexplained } from '../../../core/claims';
import { claimStatus } from '../../../documents/checks/claimStatus';
import type { JudgedClaims } from '../../../workbook/checkResults';
import { orderClaims } from '../../checks/orderClaims';
import { Notice } from '../../parts/Notice';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { useListStyles } from '../../parts/useListStyles';
import { useChecks } from './ChecksContext';
import { ClaimItem } from './ClaimItem';

/** Published figures beside the recomputed ones, what differs first. */
export function ClaimSection({ judged, identities }: JudgedClaims) {
  const styles = useListStyles();
  const { words, texts } = useChecks();
  const ordered = useMemo(() => orderClaims(judged), [judged]);
  const open = unexplained(judged, identities);
  return (
    <Section title={words.claims.title}>
      {ordered.length === 0 ? (
        <p className={styles.text}>{texts.checkSheets.noClaims}</p>
      ) : (
        <Notice intent={isFinal(open) ? 'success' : 'error'}>{claimStatus(judged, identities, texts)}</Notice>
      )}
      <ShortList items={ordered} line={(claim) => <ClaimItem key={claim.claim.row} judged={claim} />} />
    </Section>
  );
}
