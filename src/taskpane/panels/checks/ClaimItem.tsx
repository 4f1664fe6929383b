import type { Claims, JudgedClaim } from '../../../core/claims';
import { claimLines } from '../../../documents/checks/claimLines';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { CellLink } from './CellLink';
import { useChecks } from './ChecksContext';
import { ClaimLineText } from './ClaimLineText';
import { VERDICT_COLOURS } from './verdictColours';

/** A published figure with its verdict: each printed text beside the recomputed one, and whether a note must say why they differ. */
export function ClaimItem({ judged }: { readonly judged: JudgedClaim }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { texts, base } = useChecks();
  const { claim, verdict } = judged;
  const { claims } = base.tables;
  const name = [claim.county, claim.text].filter((part) => part !== '').join(locale.places.separator);
  if (!claims) return null;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>
        {verdict !== null && <Tag colour={VERDICT_COLOURS[verdict]}>{locale.checks.verdicts[verdict]}</Tag>}
      </span>
      {claimLines(judged, texts).map((line) => (
        <ClaimLineText key={line.part} line={line} claim={claim} claims={claims} />
      ))}
      <Remarks judged={judged} claims={claims} />
    </li>
  );
}

/** What the note says, or that one is wanted; where it was printed. */
function Remarks({ judged, claims }: { readonly judged: JudgedClaim; readonly claims: Claims }) {
  const styles = useListStyles();
  const { words } = useChecks();
  const says = words.claims;
  const { claim, wantsNote } = judged;
  const remarks = [
    ...(claim.note === '' || wantsNote ? [] : [says.note(claim.note)]),
    ...(claim.source === '' ? [] : [says.source(claim.source)]),
  ];
  return (
    <>
      {wantsNote && (
        <p className={styles.text}>
          {says.wantsNote}{' '}
          <CellLink table={claims.table} kind="claims" column="note" row={claim.row}>
            {says.toNote}
          </CellLink>
        </p>
      )}
      {remarks.length > 0 && <span className={styles.small}>{remarks.join(' · ')}</span>}
    </>
  );
}
