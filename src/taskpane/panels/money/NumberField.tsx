import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { entryWithin, type EntryRange } from '../../money/parseEntry';

const useStyles = makeStyles({ field: { minWidth: 0 }, entry: { minWidth: 0, width: '100%' } });

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What to write, when an entry is not taken. */
  readonly bad: string;
  readonly range: EntryRange;
  /** null = blank. */
  readonly entry: number | null;
  /** Called with every entry that is taken, while it is typed. */
  onEntry(entry: number | null): void;
}

/** A number to type. What is not within the range stays as typed, with a sentence, and counts for nothing. */
export function NumberField({ label, hint, bad, range, entry, onEntry }: NumberFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (entry === null ? '' : String(entry));
  const isBad = entryWithin(text, range) === undefined;
  const type = (next: string): void => {
    setTyped(next);
    const taken = entryWithin(next, range);
    if (taken !== undefined) onEntry(taken);
  };
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={isBad ? 'error' : 'none'}
      validationMessage={isBad ? bad : undefined}
    >
      <Input
        className={styles.entry}
        inputMode="decimal"
        value={text}
        onChange={(_, { value }) => type(value)}
        onBlur={() => !isBad && setTyped(null)}
      />
    </Field>
  );
}
