import { readFile, realpath, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { planOptions, readWorkbookTables } from '../core';
import type { WorkbookTables } from '../core';
import { describeIssue } from '../locales/describeIssue';
import { sheetLocales, type SheetLocale } from '../locales/sheetLocales';
import { createSheets, readRawTables, SHEET_KEYS } from '../workbook';
import type { SheetsReport } from '../workbook';
import { WorkbookModel } from '../workbench/model/WorkbookModel';
import { parseArguments } from './parseArguments';
import type { SummaryArguments } from './parseArguments';
import { startExcel } from './startExcel';

export type Print = (line: string) => void;

const WRITTEN = 0;
const NOTHING_WRITTEN = 1;
const WRONG_USAGE = 2;

/** A sentence for the user that ends the run with this exit code. */
class Stop extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Writes the summary sheets into a copy of a workbook and prints what was found. Gives the exit code: 0 when sheets were
 * written, 1 when not (the last line says why), 2 for wrong arguments.
 */
export async function runSummary(given: readonly string[], print: Print, printError: Print): Promise<number> {
  const asked = parseArguments(given);
  if (!asked) {
    printError(sheetLocales.en.sheets.summary.usage);
    return WRONG_USAGE;
  }
  try {
    return await summarise(asked, print);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    printError(error.message);
    return error.exitCode;
  }
}

async function summarise(asked: SummaryArguments, print: Print): Promise<number> {
  const early = sheetLocales[asked.language ?? 'en'].sheets.summary;
  const bytes = await readFile(asked.input).catch(() => {
    throw new Stop(NOTHING_WRITTEN, early.noInput(asked.input));
  });
  if (await isSameFile(asked.input, asked.output)) throw new Stop(WRONG_USAGE, early.sameFile);
  const model = await WorkbookModel.open(bytes, basename(asked.input)).catch(() => {
    throw new Stop(NOTHING_WRITTEN, early.notAWorkbook(asked.input));
  });
  const excel = await startExcel(model);
  try {
    const tables = readWorkbookTables(await readRawTables());
    const words = sheetLocales[asked.language ?? languageOf(tables)];
    printFound(tables, words, print);
    const option = optionOf(asked, tables, words, print);
    const { mode, sheets, moneyUnit, withNames } = asked;
    const request = { sheets: sheets ?? SHEET_KEYS, mode, option, withNames, ...(moneyUnit && { moneyUnit }) };
    const report = await createSheets(request, sheetLocales);
    printIssues(report, words, print);
    if (report.outcome !== 'written') throw new Stop(NOTHING_WRITTEN, words.sheets.summary.outcomes[report.outcome]);
    printWritten(asked, report, words, print);
    model.calculate();
    const saved = await model.save();
    await writeFile(asked.output, saved).catch(() => {
      throw new Stop(NOTHING_WRITTEN, words.sheets.summary.noOutput(asked.output));
    });
    printMode(asked, report, words, print);
    print(words.sheets.summary.saved(asked.output));
    return WRITTEN;
  } finally {
    excel.close();
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  const [first, second] = await Promise.all([realpath(input), realpath(output).catch(() => null)]);
  return first === second;
}

function languageOf(tables: WorkbookTables): 'en' | 'zh' {
  const part = tables.agencies ?? tables.plan ?? tables.approved ?? tables.facts ?? tables.staff ?? tables.pay;
  return part?.language ?? 'en';
}

function printFound(tables: WorkbookTables, words: SheetLocale, print: Print): void {
  const { summary, placeOf } = words.sheets;
  if (tables.found.length === 0) print(summary.nothingFound);
  for (const { kind, place, rowCount, used } of tables.found) {
    print(summary.found(words.words.tables[kind], placeOf(place.sheet, place.table ?? ''), rowCount, used));
  }
}

function optionOf(asked: SummaryArguments, tables: WorkbookTables, words: SheetLocale, print: Print): string {
  const { summary } = words.sheets;
  const options = planOptions(tables.plan);
  if (asked.option !== '' && !options.includes(asked.option)) {
    throw new Stop(WRONG_USAGE, summary.unknownOption(asked.option, options));
  }
  const option = asked.option || (options[0] ?? '');
  const others = options.filter((other) => other !== option);
  if (option !== '') print(summary.optionTaken(option, others));
  return option;
}

function printIssues(report: SheetsReport, words: SheetLocale, print: Print): void {
  const { summary } = words.sheets;
  print(report.issues.length === 0 ? summary.noRemarks : summary.remarks(report.issues.length));
  for (const issue of report.issues) print(`  ${summary.severities[issue.severity]}  ${describeIssue(issue, words)}`);
}

/** The sheets written, and those asked for by name whose tables are not there. */
function printWritten({ sheets }: SummaryArguments, report: SheetsReport, words: SheetLocale, print: Print): void {
  const { written, leftOut } = words.sheets.summary;
  report.written.forEach(({ name }) => print(written(name)));
  for (const key of SHEET_KEYS) {
    if (key === 'overview' || key === 'crosswalk') continue;
    if (sheets?.includes(key) && !report.written.some((one) => one.key === key)) print(leftOut[key]);
  }
}

/** Which sheets hold values although formulas were asked for, and where formulas calculate. */
function printMode({ mode }: SummaryArguments, report: SheetsReport, words: SheetLocale, print: Print): void {
  const { written, valuesBecause, valueSheets } = report;
  if (valuesBecause !== null) {
    if (valueSheets.length < written.length) print(words.sheets.summary.holdValues(valueSheets));
    print(words.sheets.valuesBecause[valuesBecause]);
  }
  if (mode === 'live' && valueSheets.length < written.length) print(words.sheets.summary.liveHint);
}
