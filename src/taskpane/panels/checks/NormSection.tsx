import { useMemo, useState } from 'react';
import type { Norms } from '../../../core/checks';
import type { NormResults } from '../../../documents';
import { normLines, type NormLine } from '../../../documents/checks/normLines';
import { normTally } from '../../../documents/checks/normTally';
import { Section } from '../../parts/Section';
import { useListStyles } from '../../parts/useListStyles';
import { useChecks } from './ChecksContext';
import { NormItem } from './NormItem';
import { useFoldStyles } from './useFoldStyles';

/** What was checked: how many norms are kept, broken, without units and not checked, and on demand every one of them. */
export function NormSection({ held, tables: { norms } }: NormResults) {
  const styles = useListStyles();
  const { words, texts } = useChecks();
  const lines = useMemo(() => (norms ? normLines(held, norms) : []), [held, norms]);
  if (!norms || lines.length === 0) return null;
  return (
    <Section title={words.norms.title}>
      <p className={styles.text}>{texts.checkSheets.normCounts(normTally(lines))}</p>
      <FoldedNorms lines={lines} norms={norms} />
    </Section>
  );
}

/** The norms in the order of their table, drawn when they are opened. */
function FoldedNorms({ lines, norms }: { readonly lines: readonly NormLine[]; readonly norms: Norms }) {
  const styles = useFoldStyles();
  const lists = useListStyles();
  const { words } = useChecks();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.norms.list(lines.length)}</summary>
      {isOpen && (
        <ol className={lists.list}>
          {lines.map((line) => (
            <NormItem key={line.norm} line={line} norms={norms} />
          ))}
        </ol>
      )}
    </details>
  );
}
