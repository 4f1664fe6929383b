import { rowsAddress } from '../core';
import type { Amounts, CrosswalkRow, Reform } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import type { CrosswalkColumn, TextKey } from './crosswalkColumns';
import type { CrosswalkGroup } from './crosswalkGroups';
import type { DocumentCell } from './sheetDocument';
import { agencyRows, namesWithin, planRowsText, sourceWithin } from './sourceText';

/** What a cell of the crosswalk shows, without its place. */
export type CellFace = Omit<DocumentCell, 'row' | 'column'>;

/** A column's cell for the whole group: the unit after, or what became of the unit that ended. */
export function groupCell(
  column: CrosswalkColumn,
  group: CrosswalkGroup,
  number: number,
  reform: Reform,
  words: SheetLocale,
): CellFace {
  if (column.type === 'text') {
    const style = column.key === 'number' || column.key === 'kind' ? 'centre' : 'group';
    return { content: groupText(column.key, group, number, words), style };
  }
  if (!group.unit) return { content: '', style: 'whole' };
  return figureFace(sumOf(group.unit.amounts, column), afterSource(column, group, reform, words));
}

/** A column's cell for one unit before the reform. */
export function rowCell(column: CrosswalkColumn, row: CrosswalkRow, reform: Reform, words: SheetLocale): CellFace {
  if (column.type === 'figure') return figureFace(sumOf(row.moved, column), beforeSource(row, reform, words));
  if (column.key === 'from') return { content: row.from || words.sheets.newlyCreated, style: 'text' };
  if (column.key === 'operation') return { content: words.words.operations[row.operation], style: 'centre' };
  const remarks = [row.document, row.effective, row.note].filter((part) => part !== '');
  return { content: remarks.join(words.sheets.remarkSeparator), style: 'text' };
}

/** The last row: sums over the units before, and over the units after. */
export function totalCell(column: CrosswalkColumn, groups: readonly CrosswalkGroup[], words: SheetLocale): CellFace {
  if (column.type === 'text') return { content: column.key === 'to' ? words.sheets.total : '', style: 'totalText' };
  const parts = groups.flatMap((group) =>
    column.when === 'after'
      ? [group.unit?.amounts]
      : group.rows.map(({ row }) => (row.outcome === 'created' ? undefined : row.moved)),
  );
  const total = parts.reduce((sum, amounts) => sum + (amounts ? sumOf(amounts, column) : 0), 0);
  return { content: exact(total), style: 'total' };
}

function groupText(key: TextKey, group: CrosswalkGroup, number: number, words: SheetLocale): string | number {
  const { unit, rows } = group;
  if (key === 'number') return number;
  if (key === 'county') return rows[0].row.county;
  if (!unit) return key === 'to' ? endedText(rows[0].row, words) : '';
  if (key === 'to') return unit.unit;
  if (key === 'kind') return words.words.kinds[unit.kind];
  const separator = words.words.listSeparator;
  return [
    ...(unit.namePlates.length > 0 ? [words.sheets.plates(unit.namePlates.join(separator))] : []),
    ...(unit.coLocated.length > 0 ? [words.sheets.coLocated(unit.coLocated.join(separator))] : []),
  ].join('\n');
}

function endedText(row: CrosswalkRow, words: SheetLocale): string {
  return row.outcome === 'enterprise' ? words.sheets.enterprise : words.sheets.withdrawn;
}

function figureFace(amount: number, source: string): CellFace {
  const style = Number.isInteger(amount) ? 'whole' : 'decimal';
  return { content: amount, style, ...(source === '' ? {} : { source }) };
}

function sumOf(amounts: Amounts, column: { readonly measures: readonly (keyof Amounts)[] }): number {
  return exact(column.measures.reduce((sum, measure) => sum + amounts[measure], 0));
}

/** Amounts have three decimals at most, so this only takes away what adding binary fractions leaves. */
function exact(sum: number): number {
  return Math.round(sum * 1000) / 1000;
}

function beforeSource(row: CrosswalkRow, reform: Reform, words: SheetLocale): string {
  const { sheets } = words;
  const parts = [
    ...(row.fromAgency >= 0 ? [sheets.unitRow(agencyRows(reform.agencies, [row.fromAgency], 60))] : []),
    ...(row.planRows.length > 0 ? [sheets.planRow(planRowsText(reform, row.planRows))] : []),
  ];
  return sourceWithin(parts.join('\n'));
}

function afterSource(column: CrosswalkColumn, group: CrosswalkGroup, reform: Reform, words: SheetLocale): string {
  const granted = grantedRows(column, group, reform);
  if (granted !== '') return sourceWithin(words.sheets.granted(granted));
  const names = group.rows.map(({ row }) => row.from || words.sheets.newlyCreated);
  return sourceWithin(words.sheets.summedFrom(namesWithin(names, words, 200)));
}

/** Rows of the approved table that state this figure of the unit; '' when the sums stand. */
function grantedRows(column: CrosswalkColumn, group: CrosswalkGroup, reform: Reform): string {
  const { approved, after, option } = reform;
  if (!approved || !group.unit || column.type !== 'figure') return '';
  const changed = column.measures.some((measure) => after.amounts[measure] !== after.summed[measure]);
  if (!changed) return '';
  const rows: number[] = [];
  for (let place = 0; place < approved.count; place++) {
    const ofOption = approved.option[place] === '' || approved.option[place] === option;
    const ofCounty = !approved.county || approved.county[place] === '' || approved.county[place] === group.unit.county;
    const states = column.measures.some(
      (measure) => measure in approved.amounts && !Number.isNaN(approved.amounts[measure as 'chiefs'][place]),
    );
    if (ofOption && ofCounty && states && approved.unit[place].trim() === group.unit.unit)
      rows.push(approved.row[place]);
  }
  return rows.length > 0 ? rowsAddress(approved.table, rows, 120) : '';
}
