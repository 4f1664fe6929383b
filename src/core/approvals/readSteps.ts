import { getOrMake } from '../getOrMake';
import { cellError, cellText, quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import { leaveOutRow } from '../table/leaveOutRow';
import { BlankRows, isBlankRow } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import { endsInCollecting, isTotalWord } from '../table/totals';
import type { LeftOutStep, Stage } from './procedures';
import { readStage } from './readStage';

/** A row of the procedures table that is a step. */
export interface StepRow {
  readonly matter: string;
  readonly stage: Stage;
  readonly step: string;
  readonly row: number;
}

/** Rows that are steps, and those that were to be and are left out with an error. */
export interface StepRows {
  readonly steps: readonly StepRow[];
  readonly leftOut: readonly LeftOutStep[];
}

/** Picks the rows that are steps; every other row is an issue, but for blank rows below the last step. */
export function readSteps(open: OpenTable): StepRows {
  const { values, table, headerRow, issues } = open;
  const steps: StepRow[] = [];
  const leftOut: LeftOutStep[] = [];
  const blanks = new BlankRows();
  for (let row = headerRow + 1; row < values.length; row++) {
    if (isBlankRow(table.values[row])) blanks.add(row);
    else if (!isOtherRow(open, row, blanks, leftOut)) {
      const step = readStep(open, row, leftOut);
      if (step) steps.push(step);
    }
  }
  blanks.report(table, steps.at(-1)?.row ?? 0, issues);
  return { steps: withoutRepeated(open, steps, leftOut), leftOut };
}

/** A cell's text, where marks such as `—` stand for none; '' when the table has no such column. */
export function nameAt({ values, match }: OpenTable, row: number, key: string): string {
  const text = cellText(values[row][match.columns.get(key) ?? -1]);
  return isBlankMark(text) ? '' : text;
}

/** Totals, headings and the like, and rows whose step shows an error; reported. */
function isOtherRow(open: OpenTable, row: number, blanks: BlankRows, leftOut: LeftOutStep[]): boolean {
  const { values, match, issues } = open;
  const [matterColumn, stepColumn] = [match.columns.get('matter')!, match.columns.get('step')!];
  const matter = nameAt(open, row, 'matter');
  if (isTotalWord(matter) && !endsInCollecting(matter)) {
    issues.add('totalsRow', 'note', row, matterColumn, { found: quoteCell(values[row][matterColumn]) });
    return true;
  }
  const isStep = endsInCollecting(nameAt(open, row, 'step')) && matter !== '';
  if (!leaveOutRow(open, row, stepColumn, blanks, isStep ? ['totalsRow'] : [])) return false;
  const isError = cellError(values[row][stepColumn]) !== null;
  if (isError && matter !== '') leftOut.push({ matter, stage: readStage(nameAt(open, row, 'stage')), step: '' });
  return true;
}

/** null, with an error, when the matter, the step or the stage is not known. */
function readStep(open: OpenTable, row: number, leftOut: LeftOutStep[]): StepRow | null {
  const { values, match, issues } = open;
  const column = (key: string): number => match.columns.get(key)!;
  const [matter, step] = [nameAt(open, row, 'matter'), nameAt(open, row, 'step')];
  const written = nameAt(open, row, 'stage');
  const stage = readStage(written);
  const refuse = (key: string, report: () => void): null => {
    const cell = values[row][column(key)];
    const found = quoteCell(cell);
    if (cellError(cell) === null) report();
    else issues.add('errorCell', 'error', row, column(key), { found, consequence: 'rowLeftOut' });
    if (matter !== '') leftOut.push({ matter, stage, step });
    return null;
  };
  if (matter === '') {
    return refuse('matter', () =>
      issues.add('matterMissing', 'error', row, column('matter'), { step: quoteCell(step) }),
    );
  }
  if (step === '') {
    return refuse('step', () => issues.add('stepMissing', 'error', row, column('step'), { matter: quoteCell(matter) }));
  }
  if (stage !== null) return { matter, stage, step, row };
  return refuse('stage', () =>
    issues.add('unknownStage', 'error', row, column('stage'), { found: quoteCell(written) }),
  );
}

/** A step stands once in its matter and stage; the second row is left out with an error. */
function withoutRepeated({ match, issues }: OpenTable, steps: readonly StepRow[], leftOut: LeftOutStep[]): StepRow[] {
  const column = match.columns.get('step')!;
  const firstRows = new Map<string, Map<Stage, Map<string, number>>>();
  return steps.filter(({ matter, stage, step, row }) => {
    const stages = getOrMake(firstRows, foldName(matter), () => new Map<Stage, Map<string, number>>());
    const rows = getOrMake(stages, stage, () => new Map<string, number>());
    const first = getOrMake(rows, foldName(step), () => row);
    if (first === row) return true;
    const where = { firstRow: first + 1, firstCell: issues.address(first, column) };
    issues.add('stepTwice', 'error', row, column, {
      step: quoteCell(step),
      matter: quoteCell(matter),
      stage,
      ...where,
    });
    leftOut.push({ matter, stage, step });
    return false;
  });
}
