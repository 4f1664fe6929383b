import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { TABLES, type CellType, type ColumnSpec, type Language, type TableKind } from '../../src/core/table/headers';
import { choiceLists, choiceRange, LISTS_SHEET } from './choiceLists';
import type { Sample, SampleTable } from './sample';

/** The header stands in this row; the note above it in the first. */
export const HEADER_ROW = 3;

const README_SHEET: Readonly<Record<Language, string>> = { zh: '说明', en: 'Read me' };

/** A longer header is wrapped; those of the pay table would break within their brackets. */
const HEADER_WIDTH = 12;
const HEADER_WIDTHS: Readonly<Partial<Record<TableKind, number>>> = { pay: 23 };

/** Characters to a column at most, where the usual 46 cut something off. */
const WIDEST: Readonly<Record<string, number>> = { note: 90 };

/** Fixed, so that the same sample is the same file at any time. */
const FILE_DATE = new Date(Date.UTC(2024, 0, 1));

/** Characters to a line of the first sheet; it prints on one page. */
const README_WIDTH = 68;

/** Writes a sample as .xlsx: a sheet to read first, then a sheet with an Excel Table for each table. */
export async function writeWorkbook(sample: Sample): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Reformsheet';
  workbook.lastModifiedBy = 'Reformsheet';
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  addReadMe(workbook, sample);
  for (const table of sample.tables) addTable(workbook, table, sample.language);
  addLists(workbook, sample);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Excel's numbers of paper sizes. Duties have seven wide columns of names. */
const A4 = 9;
const A3 = 8;

function addReadMe(workbook: Workbook, { readMe, language }: Sample): void {
  const sheet = workbook.addWorksheet(README_SHEET[language], { views: [{ showGridLines: false }] });
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
  };
  sheet.getColumn(1).width = README_WIDTH;
  readMe.forEach((line, place) => {
    const cell = sheet.getCell(place + 1, 1);
    cell.value = line;
    cell.font = place === 0 ? { name: FONT[language], size: 16, bold: true } : { name: FONT[language], size: 11 };
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(place + 1).height = place === 0 ? 28 : 16 * Math.ceil(displayWidth(line) / README_WIDTH) + 8;
  });
}

function addTable(workbook: Workbook, table: SampleTable, language: Language): void {
  const sheet = workbook.addWorksheet(table.sheetName, {
    views: [{ state: 'frozen', xSplit: FROZEN_COLUMNS[table.kind] ?? 0, ySplit: HEADER_ROW }],
  });
  const note = sheet.getCell(1, 1);
  note.value = table.note;
  note.font = { name: FONT[language], size: 10, italic: true, color: { argb: 'FF7A4B00' } };
  sheet.addTable({
    name: table.tableName,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows: table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  });
  const specs = table.headers.map((header) => specOf(table, header, language));
  specs.forEach((spec, place) => formatColumn(sheet, table, place, spec, language));
  indentAfterNumbers(sheet, table, specs);
  const header = sheet.getRow(HEADER_ROW);
  header.height = language === 'zh' ? 34 : 50;
  table.headers.forEach((_, place) => styleHeader(sheet.getCell(HEADER_ROW, place + 1), language));
  setUpPrint(sheet, table);
}

/** The colours of the table style, stated for programs that do not draw table styles. */
function styleHeader(cell: Cell, language: Language): void {
  cell.font = { name: FONT[language], size: 11, bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF4472C4' } };
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
}

const FONT: Readonly<Record<Language, string>> = { zh: '宋体', en: 'Calibri' };

/** So many columns stay in sight: what names the row. */
const FROZEN_COLUMNS: Readonly<Partial<Record<TableKind, number>>> = {
  agencies: 1,
  staff: 2,
  duties: 1,
  procedures: 3,
};

function specOf(table: SampleTable, header: string, language: Language): ColumnSpec {
  const bare = header.replace(/\s*[（(].*[)）]$/u, '');
  const spec = (TABLES[table.kind] as readonly ColumnSpec[]).find((column) => column[language] === bare);
  if (spec === undefined) throw new Error(`No column of the ${table.kind} table has the header ${header}.`);
  return spec;
}

function formatColumn(sheet: Worksheet, table: SampleTable, place: number, spec: ColumnSpec, language: Language): void {
  const column = sheet.getColumn(place + 1);
  const widest = Math.max(...table.rows.map((row) => displayWidth(String(row[place]))));
  const header = Math.min(HEADER_WIDTHS[table.kind] ?? HEADER_WIDTH, displayWidth(table.headers[place]) + 2);
  column.width = Math.min(WIDEST[spec.key] ?? 46, Math.max(8, header, widest + 3));
  const format = numberFormat(table.kind, spec);
  const choices = choiceRange(spec.type, language);
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + table.rows.length; row++) {
    const cell = sheet.getCell(row, place + 1);
    if (format !== null) cell.numFmt = format;
    if (choices !== null)
      cell.dataValidation = { type: 'list', allowBlank: true, showErrorMessage: true, formulae: [choices] };
  }
}

const NUMBER_TYPES: readonly CellType[] = ['whole', 'amount', 'fraction', 'number'];

/** Words beside a column of numbers stand a little off, or the two run together. */
function indentAfterNumbers(sheet: Worksheet, table: SampleTable, specs: readonly ColumnSpec[]): void {
  specs.forEach(({ type }, place) => {
    const isAfterNumbers = place > 0 && NUMBER_TYPES.includes(specs[place - 1].type) && !NUMBER_TYPES.includes(type);
    if (!isAfterNumbers) return;
    table.rows.forEach((_, row) => {
      sheet.getCell(HEADER_ROW + 1 + row, place + 1).alignment = { horizontal: 'left', indent: 1 };
    });
  });
}

/** Codes, months and dates are texts of one form, so that Excel takes none of them for a number; printed figures keep their decimals. */
const TEXT_KEYS = new Set(['code', 'personId']);
const TEXT_TYPES: readonly CellType[] = ['month', 'date'];

/** Tables whose amounts may have decimals: limits such as 0.5, half days. */
const WITH_HALVES: ReadonlySet<TableKind> = new Set(['norms', 'procedures']);

function numberFormat(kind: TableKind, { key, type }: ColumnSpec): string | null {
  if (kind === 'claims' || TEXT_KEYS.has(key) || TEXT_TYPES.includes(type)) return '@';
  if (type === 'fraction') return kind === 'rates' ? '0.0%' : '0%';
  if (key === 'bonusMonths' || WITH_HALVES.has(kind)) return null;
  return type === 'amount' || type === 'whole' || key === 'value' ? '#,##0' : null;
}

function addLists(workbook: Workbook, sample: Sample): void {
  const sheet = workbook.addWorksheet(LISTS_SHEET[sample.language], { state: 'hidden' });
  for (const { column, choices } of choiceLists(sample)) {
    choices.forEach((choice, place) => (sheet.getCell(place + 1, column + 1).value = choice));
  }
}

function setUpPrint(sheet: Worksheet, table: SampleTable): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...{
      paperSize: table.kind === 'duties' ? A3 : A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: `&L${table.sheetName}&R&P / &N` };
}

/** Width in columns' characters: a Chinese character takes two. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffe6]/u.test(character) ? 2 : 1), 0);
}
