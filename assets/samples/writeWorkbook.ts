import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { KINDS } from '../../src/core/agencies/kinds';
import { OPERATIONS } from '../../src/core/plan/plan';
import { TABLES, type ColumnSpec, type Language } from '../../src/core/table/headers';
import { words as english } from '../../src/locales/en/words';
import { words as chinese } from '../../src/locales/zh-CN/words';
import type { Sample, SampleTable } from './sample';

/** The header stands in this row; the note above it in the first. */
export const HEADER_ROW = 3;

const README_SHEET: Readonly<Record<Language, string>> = { zh: '说明', en: 'Read me' };
const LISTS_SHEET: Readonly<Record<Language, string>> = { zh: '选项', en: 'Choices' };

/** A longer header is wrapped. */
const HEADER_WIDTH = 12;

/** Fixed, so that the same sample is the same file at any time. */
const FILE_DATE = new Date(Date.UTC(2024, 0, 1));

/** Characters to a line of the first sheet; it prints on one page. */
const README_WIDTH = 68;

const WORDS = { zh: chinese, en: english };

/** Writes a sample as .xlsx: a sheet to read first, then a sheet with an Excel Table for each table. */
export async function writeWorkbook(sample: Sample): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Reformsheet';
  workbook.lastModifiedBy = 'Reformsheet';
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  addReadMe(workbook, sample);
  for (const table of sample.tables) addTable(workbook, table, sample.language);
  addLists(workbook, sample.language);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addReadMe(workbook: Workbook, { readMe, language }: Sample): void {
  const sheet = workbook.addWorksheet(README_SHEET[language], { views: [{ showGridLines: false }] });
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
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
    views: [{ state: 'frozen', xSplit: frozenColumns(table), ySplit: HEADER_ROW }],
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
  table.headers.forEach((header, place) =>
    formatColumn(sheet, table, place, specOf(table, header, language), language),
  );
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

function frozenColumns(table: SampleTable): number {
  return table.kind === 'agencies' ? 1 : 0;
}

function specOf(table: SampleTable, header: string, language: Language): ColumnSpec {
  const bare = header.replace(/\s*[（(].*[)）]$/u, '');
  const spec = (TABLES[table.kind] as readonly ColumnSpec[]).find((column) => column[language] === bare);
  if (spec === undefined) throw new Error(`No column of the ${table.kind} table has the header ${header}.`);
  return spec;
}

function formatColumn(sheet: Worksheet, table: SampleTable, place: number, spec: ColumnSpec, language: Language): void {
  const column = sheet.getColumn(place + 1);
  const widest = Math.max(...table.rows.map((row) => displayWidth(String(row[place]))));
  const header = Math.min(HEADER_WIDTH, displayWidth(table.headers[place]) + 2);
  column.width = Math.min(46, Math.max(8, header, widest + 3));
  const format = numberFormat(spec);
  const list = listRange(spec, language);
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + table.rows.length; row++) {
    const cell = sheet.getCell(row, place + 1);
    if (format !== null) cell.numFmt = format;
    if (list !== null)
      cell.dataValidation = { type: 'list', allowBlank: true, showErrorMessage: true, formulae: [list] };
  }
}

function numberFormat({ key, type }: ColumnSpec): string | null {
  if (type === 'fraction') return '0%';
  if (type === 'amount' || key === 'value') return '#,##0';
  if (type === 'whole') return '#,##0';
  return key === 'code' ? '@' : null;
}

/** The choices stand on a sheet of their own: written into the rule itself they would pass Excel's 255 characters. */
function listRange({ type }: ColumnSpec, language: Language): string | null {
  if (type === 'kind') return `'${LISTS_SHEET[language]}'!$A$1:$A$${KINDS.length}`;
  return type === 'operation' ? `'${LISTS_SHEET[language]}'!$B$1:$B$${OPERATIONS.length}` : null;
}

function addLists(workbook: Workbook, language: Language): void {
  const sheet = workbook.addWorksheet(LISTS_SHEET[language], { state: 'hidden' });
  KINDS.forEach((kind, place) => (sheet.getCell(place + 1, 1).value = WORDS[language].kinds[kind]));
  OPERATIONS.forEach((operation, place) => (sheet.getCell(place + 1, 2).value = WORDS[language].operations[operation]));
}

function setUpPrint(sheet: Worksheet, table: SampleTable): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: `&L${table.sheetName}&R&P / &N` };
}

/** Width in columns' characters: a Chinese character takes two. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffe6]/u.test(character) ? 2 : 1), 0);
}
