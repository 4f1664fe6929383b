import fc from 'fast-check';
import { findHeaderRow, type CellValue } from '../../src/core';
import {
  identities,
  judgeClaims,
  parsePrinted,
  readClaims,
  reconcile,
  verdictOf,
  VERDICTS,
} from '../../src/core/claims';
import { readTasks, taskSummary } from '../../src/core/tasks';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { claimsOf, sources } from '../core/claims/claimCases';
import { frozen } from '../core/table/texts';
import { shownBy } from '../functions/reformFunctions';

/** A fraction of whole numbers, exactly: the change of a count, below or above 0. */
const fraction = fc.record({ top: fc.integer({ min: -99_999, max: 99_999 }), bottom: fc.integer({ min: 1, max: 99_999 }) }); // prettier-ignore
const decimals = fc.nat(4);

/** top ÷ bottom in steps of 10^-decimals percent, with whole numbers alone: rounded half away from 0, or cut. */
function inSteps({ top, bottom }: { top: number; bottom: number }, places: number, how: 'rounded' | 'cut'): bigint {
  const scaled = BigInt(Math.abs(top)) * 10n ** BigInt(places + 2);
  const [whole, rest] = [scaled / BigInt(bottom), scaled % BigInt(bottom)];
  const size = how === 'rounded' && rest * 2n >= BigInt(bottom) ? whole + 1n : whole;
  return top < 0 ? -size : size;
}

/** A number of steps of 10^-places as a text with so many decimals. */
function asText(steps: bigint, places: number): string {
  const digits = String(steps < 0n ? -steps : steps).padStart(places + 1, '0');
  const split = digits.length - places;
  return `${steps < 0n ? '-' : ''}${digits.slice(0, split)}${places > 0 ? `.${digits.slice(split)}` : ''}`;
}

test('a percentage rounded half up agrees, whatever its decimals', () => {
  fc.assert(
    fc.property(fraction, decimals, (exact, places) => {
      const text = `${asText(inSteps(exact, places, 'rounded'), places)}%`;
      expect(verdictOf(parsePrinted(text)!, exact.top / exact.bottom, null)).toBe('agrees');
    }),
    { numRuns: 800 },
  );
});

test('a percentage whose decimals are cut agrees or is truncated; one step further off it differs', () => {
  fc.assert(
    fc.property(fraction, decimals, (exact, places) => {
      const [cut, rounded] = (['cut', 'rounded'] as const).map((how) => inSteps(exact, places, how));
      const verdict = (steps: bigint) =>
        verdictOf(parsePrinted(`${asText(steps, places)}%`)!, exact.top / exact.bottom, null);
      expect(verdict(cut)).toBe(cut === rounded ? 'agrees' : 'truncated');
      const away = exact.top < 0 ? -1n : 1n;
      expect(verdict(rounded + away)).toBe('differs');
      expect(verdict(cut - away)).toBe('differs');
    }),
    { numRuns: 800 },
  );
});

/** An amount in thousandths, printed in ten thousands 万 with some decimals, rounded half up. */
const printed = (thousandths: number, places: number): string =>
  `${asText(inSteps({ top: thousandths, bottom: 1_000_000_000 }, places, 'rounded'), places)}万`;
const amount = fc.integer({ min: 1_000_000, max: 999_999_999 });

test('what is worked out before its inputs are rounded for print never differs', () => {
  fc.assert(
    fc.property(amount, amount, fc.nat(3), fc.nat(2), fc.nat(3), (before, after, places, changePlaces, percentPlaces) => {
      const percent = asText(inSteps({ top: after - before, bottom: before }, percentPlaces, 'rounded'), percentPlaces);
      const change = printed(after - before, changePlaces);
      const claims = claimsOf(['Talks held', printed(before, places), printed(after, places), change, `${percent}%`]);
      const { judged } = judgeClaims(claims, sources);
      expect(judged[0].parts.map(({ verdict }) => verdict)).not.toContain('differs');
      expect(judged[0].wantsNote).toBe(false);
      expect(reconcile(claims)[0].verdict).not.toBe('differs');
    }),
    { numRuns: 800 },
  ); // prettier-ignore
});

const texts = ['36', '22', '3,875', '-8.2%', '13%', '1.33亿元', '减少160个', '32:1', '1:40', '0', '0%', '—', '约三成', '6%', '9'.repeat(59), '1.33万亿', '#REF!', '1'.repeat(70), '-0', '+5', '0.000000001%']; // prettier-ignore
const figures = ['Organs', 'Public institutions', 'Organs and institutions', 'Running cost (10,000 yuan)', 'Pay and contributions', 'Share of revenue', 'Supported staff', 'Support ratio', 'Surplus staff', 'Talks held', '事业超编人员', '__proto__', '合计', '']; // prettier-ignore
const wild: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...texts) },
  fc.double(),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<CellValue>(null, undefined, '', true, { error: '#N/A' }),
);
const claimRows = fc.array(
  fc.tuple(fc.constantFrom(...figures), wild, wild, wild, wild, fc.constantFrom('', 'a note'), fc.constantFrom('', '', 'North')),
  { maxLength: 8 },
); // prettier-ignore

test('no published figure crashes it; every verdict is one, every number finite, every issue a sentence', () => {
  fc.assert(
    fc.property(claimRows, (rows) => {
      const values = frozen([['Figure', 'Before', 'After', 'Change', 'Percent', 'Note', 'County'], ...rows]);
      const claims = readClaims({ values }).claims!;
      const { judged, issues } = judgeClaims(claims, sources);
      expect(judged).toHaveLength(claims.rows.length);
      for (const { parts, verdict, wantsNote, claim } of judged) {
        const worst = Math.max(-1, ...parts.map((part) => (part.verdict === null ? -1 : VERDICTS.indexOf(part.verdict))));
        expect(verdict).toBe(worst < 0 ? null : VERDICTS[worst]);
        expect(wantsNote).toBe(verdict === 'differs' && claim.note === '');
        for (const part of parts) {
          for (const one of [part.printedAmount, part.recomputed]) expect(one === null || Number.isFinite(one)).toBe(true);
        }
      }
      for (const { operands, result } of identities(judged, sources)) {
        for (const one of [result, ...operands.map((operand) => operand.amount)]) {
          expect(one === null || Number.isFinite(one)).toBe(true);
        }
      }
      for (const issue of issues) {
        for (const locale of [en, zhCN]) expect(describeIssue(issue, locale)).toMatch(/[.。]$/);
      }
      isTable(shownBy('RECONCILE', values.map((row) => row.map((one) => one ?? ''))));
    }),
    { numRuns: 500 },
  ); // prettier-ignore
});

const days = ['2025-06-30', '2025年7月底前', '长期', 'soon', 20250630, 45_838, 45_000, '2025-02-30', '—'];
const words = ['是', 'no', '已完成', '推进中', '50%', 1, 0.5, '?', '2025-06-01', true];
const taskRows = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom<CellValue>('Issue the document', 'Hand in the seal', '', '合计'), wild),
    fc.oneof(fc.constantFrom<CellValue>('Bureau', ' Bureau', 'Office', '', 'Ｏｆｆｉｃｅ'), wild),
    fc.oneof(fc.constantFrom<CellValue>(...days), wild),
    fc.oneof(fc.constantFrom<CellValue>(...words), wild),
  ),
  { maxLength: 12 },
);

test('done + open + overdue = tasks, for every unit and in all; the order of the rows is irrelevant', () => {
  fc.assert(
    fc.property(taskRows, fc.integer({ min: 44_000, max: 47_000 }), (rows, today) => {
      const read = (body: readonly (readonly CellValue[])[]) =>
        readTasks({ values: frozen([['Task', 'Unit', 'Due', 'Done'], ...body]) });
      const { tasks, issues } = read(rows);
      const summary = taskSummary(frozen(tasks!), today);
      for (const row of [...summary.rows, summary.totals]) expect(row.done + row.open + row.overdue).toBe(row.tasks);
      expect(summary.totals.tasks).toBe(tasks!.tasks.length);
      for (const key of ['tasks', 'done', 'open', 'overdue', 'withoutDue'] as const) {
        expect(summary.rows.reduce((sum, row) => sum + row[key], 0)).toBe(summary.totals[key]);
      }
      expect([summary.open.length, summary.overdue.length]).toEqual([summary.totals.open, summary.totals.overdue]);
      for (const issue of issues) {
        for (const locale of [en, zhCN]) expect(describeIssue(issue, locale).length).toBeGreaterThan(4);
      }
      expect(taskSummary(read([...rows].reverse()).tasks!, today).rows).toEqual(summary.rows);
      isTable(shownBy('TASKS', [['Task', 'Unit', 'Due', 'Done'], ...rows.map((row) => row.map((one) => one ?? ''))], today));
    }),
    { numRuns: 500 },
  ); // prettier-ignore
});

/** Whatever a function shows is a whole table of texts and finite numbers that is no input, or a sentence. */
function isTable(shown: ReturnType<typeof shownBy>): void {
  if ('sentence' in shown) {
    expect(shown.sentence).toMatch(/\S.*[.。]$/s);
    return;
  }
  const rows = shown.cells as CellValue[][];
  for (const row of rows) {
    expect(row).toHaveLength(rows[0].length);
    for (const one of row) expect(typeof one === 'number' ? Number.isFinite(one) : typeof one === 'string').toBe(true);
  }
  expect(findHeaderRow(rows)).toBeNull();
}
