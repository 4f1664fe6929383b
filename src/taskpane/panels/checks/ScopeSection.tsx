import type { Identity } from '../../../core/claims';
import { resultText } from '../../../documents/checks/amountText';
import { arithmeticText } from '../../../documents/checks/arithmeticText';
import { isScope } from '../../../documents/checks/scopes';
import type { JudgedClaims } from '../../../workbook/checkResults';
import { FigureCards, type FigureCard } from '../../parts/FigureCards';
import { Section } from '../../parts/Section';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { useChecks } from './ChecksContext';

/** One saving for each post cut, surplus person and person fewer, side by side; nothing where none of the three is known. */
export function ScopeSection({ identities, judged }: JudgedClaims) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, texts } = useChecks();
  const { identities: names, scopeMeanings, scopesDiffer, notWorkedOut } = texts.checkSheets;
  const scopes = identities.filter(({ key }) => isScope(key));
  if (scopes.every(({ result }) => result === null)) return null;
  const cardOf = (identity: Identity): FigureCard[] => {
    const { key, result } = identity;
    if (!isScope(key)) return [];
    const arithmetic = arithmeticText(identity, judged, texts) ?? notWorkedOut;
    return [
      {
        label: names[key],
        figure: result === null ? words.scopes.unknown : resultText(identity, result, texts.checkSheets),
        basis: `${scopeMeanings[key]}${locale.places.separator}${arithmetic}`,
      },
    ];
  };
  return (
    <Section title={words.scopes.title}>
      <p className={styles.small}>{scopesDiffer}</p>
      <FigureCards cards={scopes.flatMap(cardOf)} />
    </Section>
  );
}
