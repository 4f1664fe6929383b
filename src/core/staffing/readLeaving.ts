import type { OpenTable } from '../table/openTable';
import { checkMonths } from './checkMonths';
import { readCategory } from './readCategory';
import { readChannel } from './readChannel';
import { choiceReading } from './readChoices';
import { monthReading } from './readMonths';
import { readSex } from './readSex';
import { CATEGORIES, CHANNELS, SEXES, type Month, type Staff } from './staff';
import type { StaffPart } from './staffPart';

/** The columns that say when and how a person leaves. */
export type Leaving = Pick<Staff, 'sex' | 'birth' | 'category' | 'channel' | 'exit'>;

/** Reads them; months that cannot be, and who has no retirement month, are issues. `today`: see `checkMonths`. */
export function readLeaving(open: OpenTable, row: Int32Array, today: Month | undefined): StaffPart<Leaving> {
  const sexes = choiceReading(open, row, { key: 'sex', choices: SEXES, read: readSex });
  const categories = choiceReading(open, row, { key: 'category', choices: CATEGORIES, read: readCategory });
  const channels = choiceReading(open, row, { key: 'channel', choices: CHANNELS, read: readChannel });
  const births = monthReading(open, row, 'birth');
  const exits = monthReading(open, row, 'exitDate');
  return {
    readings: [sexes, births, categories, channels, exits],
    finish: () => {
      const [sex, category, channel] = [sexes.column, categories.column, channels.column];
      checkMonths(open, { row, sex, category, channel }, births.column, exits.column, today);
      return { sex, birth: births.column.month, category, channel, exit: exits.column.month };
    },
  };
}
