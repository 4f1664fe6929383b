import type { Consequence, TableIssueFacts } from '../../core/table/tableIssues';
import { words } from './words';

const consequences: Record<Consequence, string> = {
  countedAsZero: 'It counts as 0 until it is corrected.',
  sumKept: 'The sum of the parts is kept until it is corrected.',
  rowLeftOut: 'The row is left out until it is corrected.',
  notCosted: 'People it applies to are not costed until it is corrected.',
  shownAsStaying: 'The person is shown as staying until it is corrected.',
  itemLeftOut: 'The item is left out until it is corrected.',
  stageNotTimed: 'The time of the matter in this stage is not worked out until it is corrected.',
  blank: 'It is taken as blank.',
};

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
const count = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 3 });

function lost({ posts, staff }: { readonly posts: number; readonly staff: number }): string {
  return posts + staff === 0 ? '' : ` (${count(posts)} posts, ${count(staff)} people)`;
}

/** The kinds and operations that are accepted, as a reader may type them. */
const kinds =
  'Party organ, Government department, Mass organisation, Public institution (class I, class II, managed as civil service), Law-enforcement team, Deliberative body, Dispatched organ, Township, Development zone, School, Hospital';
const operations = Object.values(words.operations).join(', ');

/** Each says what was found, the rule and what to do. The place (sheet, cell) is put in front by `describeIssue`. */
export const tableIssues: { readonly [C in keyof TableIssueFacts]: (facts: TableIssueFacts[C]) => string } = {
  noHeaderRow: ({ columns }) =>
    `No known header in the first row; needed: ${quoted(columns)} (either language). Hand over the table with its header row, such as Agencies[#All].`,
  missingColumn: ({ column, headersFound }) =>
    `The column “${column}” is missing. It is required; found: ${headersFound.join(', ')}. Add it, or give the column that holds it this header.`,
  headerTwice: ({ header, column, usedHeader, usedCell }) =>
    `“${header}” is one more header for the column “${column}”. “${usedHeader}”${usedCell ? ` in ${usedCell}` : ''} is read, this one is not. Rename or remove one of them.`,
  ambiguousHeader: ({ header, fits }) =>
    `The header “${header}” fits several columns: ${fits.join(', ')}. It is not read. Give it one of these names, or split the column.`,
  unitScaled: ({ header, factor }) =>
    `“${header}” states a larger unit; its figures are multiplied by ${count(factor)}.`,
  noRows: () => 'The table has no row that can be used. Enter its rows below the header row.',

  unitTwice: ({ unit, county, firstRow, firstCell, ...stake }) =>
    `“${unit}”${county === '' ? '' : ` in ${county}`} stands in the table twice, first in ${firstCell ?? `row ${firstRow}`}. A unit may stand there once; this row${lost(stake)} is left out. Merge the two rows or rename one.`,
  noUnitName: (stake) =>
    `The unit's name is blank; the row${lost(stake)} is left out. Enter the name, or clear the row.`,
  unknownKind: ({ found, unit, ...stake }) =>
    `“${found}” is not a kind; “${unit}”${lost(stake)} is left out. Accepted: ${kinds}.`,
  blankKind: ({ unit, ...stake }) =>
    `The kind of “${unit}” is blank; the unit${lost(stake)} is left out. Accepted: ${kinds}.`,
  kindTakenAs: ({ found, kind, rows }) =>
    `“${found}” is taken as “${words.kinds[kind]}” in ${count(rows)} ${rows === 1 ? 'row' : 'rows'}. If another kind is meant, enter it.`,
  unknownPlanKind: ({ found }) =>
    `“${found}” is not a kind; the new unit takes the kind of its largest source. Accepted: ${kinds}.`,
  unknownOperation: ({ found, likely }) =>
    `“${found}” is not an operation${likely ? ` (did you mean “${words.operations[likely]}”?)` : ''}; the row is left out. Accepted: ${operations}.`,
  blankOperation: ({ from, to }) =>
    `The operation is blank${from + to === '' ? '' : ` (“${from}” → “${to}”)`}; the row is left out. Accepted: ${operations}.`,

  textNumber: ({ found, takenAs }) =>
    `“${found}” is a text; it is taken as the number ${count(takenAs)}. Enter it as a number.`,
  takenAsBlank: ({ found }) => `“${found}” is taken as blank. Leave the cell empty, or enter 0.`,
  notANumber: ({ found, consequence }) =>
    `“${found}” is not a plain number. ${consequences[consequence]} Enter digits only.`,
  negativeNumber: ({ found, consequence }) =>
    `${found} is below 0, and this column cannot be. ${consequences[consequence]} Enter 0 or more.`,
  tooLarge: ({ found, limit, consequence }) =>
    `${found} is above the limit of ${count(limit)}. ${consequences[consequence]}`,
  errorCell: ({ found, consequence }) =>
    `The cell shows the error ${found}. ${consequences[consequence]} Correct its formula, or enter the content.`,
  fractionalPosts: ({ found, cells }) =>
    `${found}: ${count(cells)} ${cells === 1 ? 'cell states' : 'cells state'} posts or people in fractions. They are used exactly, as parts of full time; if whole posts are meant, correct them.`,
  fractionalCount: ({ found }) => `${found} is not a whole number; it is used as it is. Enter a whole number.`,
  roundedToThousandths: ({ found, takenAs, cells }) =>
    `${found} is taken as ${takenAs}: three decimals are kept (${count(cells)} ${cells === 1 ? 'cell' : 'cells'}).`,
  badShare: ({ found, likely }) =>
    likely === null
      ? `The share ${found} is not between 0 % and 100 %. The row is left out until it is corrected.`
      : `The share ${found} is above 1; if ${likely} % is meant, write ${likely}%. The row is left out until it is corrected.`,
  textShare: ({ found, share }) =>
    `“${found}” is a text; it is taken as a share of ${count(share * 100)} %. Enter it as a percentage.`,
  notYesNo: ({ found }) =>
    `“${found}” is neither yes nor no. The rule of the unit's kind decides; enter yes or no, or leave it blank.`,
  codeLostDigits: ({ found }) =>
    `The code ${found} is a number, and Excel keeps only 15 digits of it. Format the column as text and enter the code again.`,

  totalsRow: ({ found }) => `“${found}” is a row of totals; it is left out, so that nothing counts twice.`,
  headingRow: ({ found }) => `“${found}” is a heading or remark, not a unit; the row is left out.`,
  repeatedHeader: () => 'The header row stands here once more; the row is left out.',
  blankRows: ({ rows, count: rowCount }) =>
    `${count(rowCount)} blank ${rowCount === 1 ? 'row' : 'rows'} passed over: ${rows}.`,
  mergedCells: ({ area, treatment }) =>
    ({
      filledDown: `${area} are merged; the text holds for each of these rows. Unmerge them if it does not.`,
      countedOnce: `${area} are merged; the figure counts once, in the first row. Unmerge them and enter each figure.`,
      firstCellOnly: `${area} are merged; what they hold is read as standing in the first column.`,
    })[treatment],

  factTwice: ({ item, found, firstRow }) =>
    `“${words.facts[item]}” is stated again (${found}); row ${firstRow} is used. Keep one of the two.`,
  secondTableOfKind: ({ kind, usedSheet, usedTable }) =>
    `One more table “${words.tables[kind]}”; it is not used. Used is ${usedTable === '' ? 'the one' : `“${usedTable}”`} on sheet “${usedSheet}”.`,
  takenAsApproved: () =>
    'This table of units and posts has no column “Kind”; it is taken as the approved table, whose figures override the sums. Add a column “Sections” or “Document” to make that plain.',
  noAgenciesTable: ({ columns, sheets }) =>
    `No agencies table found. It needs a header row with ${quoted(columns)} (either language). ${sheets.length === 0 ? 'No table was found on any sheet' : `Looked at: ${sheets.slice(0, 10).join(', ')}${sheets.length > 10 ? ', …' : ''}`}.`,
  moreOfTheSame: ({ count: more, listed }) =>
    `${count(more)} more cells of this column have the same trouble; the first ${count(listed)} are listed.`,
};
