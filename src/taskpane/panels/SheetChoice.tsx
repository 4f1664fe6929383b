import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { WorkbookTables } from '../../core';
import { SHEET_KEYS, sheetUnavailable, type SheetKey } from '../../workbook';
import { Explained } from '../parts/Explained';
import { useSheetsWords } from '../sheets/useSheetsWords';

const useStyles = makeStyles({ group: { display: 'flex', flexDirection: 'column' } });

interface SheetChoiceProps {
  readonly tables: WorkbookTables;
  /** What the user wants, whether the tables for it are there or not. */
  readonly wanted: readonly SheetKey[];
  /** Those of them that can be made. */
  readonly chosen: readonly SheetKey[];
  onChoose(sheets: readonly SheetKey[]): void;
}

/** The sheets that can be made; those whose tables are missing say which. */
export function SheetChoice({ tables, wanted, chosen, onChoose }: SheetChoiceProps) {
  const styles = useStyles();
  const words = useSheetsWords();
  return (
    <div className={styles.group} role="group" aria-label={words.chooseTitle}>
      {SHEET_KEYS.map((key) => {
        const unavailable = sheetUnavailable(key, tables);
        const text = unavailable === null ? words[`${key}Text`] : words.unavailable[unavailable];
        return (
          <Checkbox
            key={key}
            checked={chosen.includes(key)}
            disabled={unavailable !== null}
            label={<Explained label={words[key]} text={text} />}
            onChange={(_, { checked }) =>
              onChoose(SHEET_KEYS.filter((each) => (each === key ? checked === true : wanted.includes(each))))
            }
          />
        );
      })}
    </div>
  );
}
