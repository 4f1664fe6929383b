import { readFile, realpath, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { planOptions, readWorkbookTables } from '../core';
import type { WorkbookTables } from '../core';
import { describeIssue } from '../locales/describeIssue';
import { sheetLocales, type SheetLocale } from '../locales/sheetLocales';
import { createSheets, readRawTables } from '../workbook';
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
    const request = { sheets: ['overview', 'crosswalk'] as const, mode: asked.mode, option };
    const report = await createSheets(request, sheetLocales);
    printIssues(report, words, print);
    if (report.outcome !== 'written') throw new Stop(NOTHING_WRITTEN, words.sheets.summary.outcomes[report.outcome]);
    report.written.forEach(({ name }) => print(words.sheets.summary.written(name)));
    model.calculate();
    const saved = await model.save();
    await writeFile(asked.output, saved).catch(() => {
      throw new Stop(NOTHING_WRITTEN, words.sheets.summary.noOutput(asked.output));
    });
    if (report.valuesBecause !== null) print(words.sheets.valuesBecause[report.valuesBecause]);
    else if (asked.mode === 'live') print(words.sheets.summary.liveHint);
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
  const part = tables.agencies ?? tables.plan ?? tables.approved ?? tables.facts;
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
