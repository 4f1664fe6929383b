import type { SheetLocale } from '../../locales/sheetLocales';
import type { PeopleResults } from '../peopleResults';
import { fieldsAcross } from './listTable';
import type { ListField } from './listTable';
import type { LedgerColumn } from './ledgerColumns';

export type PersonKey =
  | 'number'
  | 'county'
  | 'unit'
  | 'former'
  | 'postType'
  | 'id'
  | 'name'
  | 'position'
  | 'channel'
  | 'date'
  | 'placeBy'
  | 'status'
  | 'remark';
export type PersonField = ListField<PersonKey>;

/**
 * The fields of the list of people in the columns of the ledger: units and post type stand where the ledger has them, the
 * others in the columns of its figures; the remark takes what is left.
 */
export function personFields(
  columns: readonly LedgerColumn[],
  widths: readonly number[],
  { names, reform }: PeopleResults,
  words: SheetLocale,
): readonly PersonField[] {
  const { peopleSheets } = words;
  const isEnglish = reform.agencies.language === 'en';
  const shared = columns
    .filter(({ type }) => type !== 'figure')
    .map((column, at): PersonField => {
      const style = column.type === 'number' || column.type === 'postType' ? 'centre' : 'text';
      return { key: column.type as PersonKey, head: column.head, first: at, last: at, style };
    });
  const own = [
    { key: 'id', head: peopleSheets.personId, width: 8, style: 'centre' },
    ...(names === null
      ? []
      : ([{ key: 'name', head: peopleSheets.personName, width: isEnglish ? 16 : 8, style: 'centre' }] as const)),
    { key: 'position', head: peopleSheets.position, width: 8, style: 'centre' },
    { key: 'channel', head: peopleSheets.channel, width: isEnglish ? 20 : 14, style: 'text' },
    { key: 'date', head: peopleSheets.date, width: 8, style: 'centre' },
    { key: 'placeBy', head: peopleSheets.placeBy, width: 8, style: 'centre' },
    { key: 'status', head: peopleSheets.status, width: isEnglish ? 10 : 8, style: 'centre' },
    { key: 'remark', head: peopleSheets.remark, width: 0, style: 'text' },
  ] as const;
  return [...shared, ...fieldsAcross<PersonKey>(own, widths, shared.length)];
}
