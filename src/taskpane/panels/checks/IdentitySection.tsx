import { unexplained } from '../../../core/claims';
import type { Identity } from '../../../core/claims';
import { arithmeticText } from '../../../documents/checks/arithmeticText';
import { tiesOf } from '../../../documents/checks/tiesOf';
import type { JudgedClaims } from '../../../workbook/checkResults';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { CellLink } from './CellLink';
import { useChecks } from './ChecksContext';
import { OperandLink } from './OperandLink';
import { VERDICT_COLOURS } from './verdictColours';

/** What must tie between figures, with the arithmetic written out; what does not tie first. */
export function IdentitySection({ identities, judged }: JudgedClaims) {
  const styles = useListStyles();
  const { words, texts } = useChecks();
  const ties = tiesOf(identities);
  const untied = ties.filter(({ verdict }) => verdict === 'differs');
  const wanting = unexplained(judged, identities).identities;
  const ordered = [...untied, ...ties.filter(({ verdict }) => verdict !== 'differs')];
  return (
    <Section title={words.identities.title}>
      {ties.length === 0 && <p className={styles.text}>{texts.checkSheets.noIdentities}</p>}
      <ul className={styles.list}>
        {ordered.map((identity) => (
          <IdentityItem key={identity.key} identity={identity} judged={judged} wantsNote={wanting.includes(identity)} />
        ))}
      </ul>
    </Section>
  );
}

interface IdentityItemProps {
  readonly identity: Identity;
  readonly judged: JudgedClaims['judged'];
  /** It does not tie and the row of its printed figure has no note. */
  readonly wantsNote: boolean;
}

function IdentityItem({ identity, judged, wantsNote }: IdentityItemProps) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, texts, base } = useChecks();
  const { key, printed, printedRow, verdict, operands } = identity;
  const { claims } = base.tables;
  const says = words.identities;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span className={styles.name}>{texts.checkSheets.identities[key]}</span>
        {verdict !== null && <Tag colour={VERDICT_COLOURS[verdict]}>{locale.checks.verdicts[verdict]}</Tag>}
      </span>
      <span>{arithmeticText(identity, judged, texts) ?? texts.checkSheets.notWorkedOut}</span>
      <span className={styles.line}>
        <span className={styles.small}>{printed === null ? says.notPrinted : says.printed(printed)}</span>
        {operands.map((operand, place) => (
          <OperandLink key={place} operand={operand} />
        ))}
      </span>
      {wantsNote && claims && printedRow !== null && (
        <p className={styles.text}>
          {words.claims.wantsNote}{' '}
          <CellLink table={claims.table} kind="claims" column="note" row={printedRow}>
            {words.claims.toNote}
          </CellLink>
        </p>
      )}
    </li>
  );
}
