import { makeStyles, tokens } from '@fluentui/react-components';
import type { Claim, Claims } from '../../../core/claims';
import type { ClaimLine } from '../../../documents/checks/claimLines';
import { useListStyles } from '../../parts/useListStyles';
import { CellLink } from './CellLink';
import { useChecks } from './ChecksContext';

const useStyles = makeStyles({
  line: { fontVariantNumeric: 'tabular-nums' },
  part: { minWidth: '4em' },
  differs: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
});

interface ClaimLineTextProps {
  readonly line: ClaimLine;
  readonly claim: Claim;
  readonly claims: Claims;
}

/** A printed text, which leads to its cell, beside what was recomputed, with the verdict where they do not agree. */
export function ClaimLineText({ line, claim, claims }: ClaimLineTextProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words, texts } = useChecks();
  const says = words.claims;
  const { part, printed, recomputed, by, verdict, saying } = line;
  const outcome = by === '' || verdict !== 'differs' ? saying : `${saying} · ${says.by(by)}`;
  const isSaid = verdict !== 'agrees';
  return (
    <span className={`${lists.line} ${styles.line}`}>
      <span className={`${lists.small} ${styles.part}`}>{texts.checkSheets.parts[part]}</span>
      <span>
        <span className={lists.small}>{says.printed}</span>{' '}
        <CellLink table={claims.table} kind="claims" column={part} row={claim.row}>
          {printed}
        </CellLink>
      </span>
      {recomputed !== '' && (
        <span>
          <span className={lists.small}>{says.recomputed}</span> {recomputed}
        </span>
      )}
      {isSaid && <span className={verdict === 'differs' ? styles.differs : lists.small}>{outcome}</span>}
    </span>
  );
}
