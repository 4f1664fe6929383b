/**
 * `npm test`: types, lint, the build that the tests use, then every suite. Says what was left out and how to get it, and
 * ends with one line of counts. `npm test -- PATTERN …` runs the matching suites alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEEDS, projectRoot } from './environment';

/** What jest's JSON report says, as far as it is used here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Steps before the suites; each that fails counts as one failure. */
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['typescript/bin/tsc', '-p', '.']],
  ['lint', ['eslint/bin/eslint.js', '-c', '.eslint.config.mjs', '--max-warnings', '0', '.']],
  ['build', ['webpack/bin/webpack.js', '--mode', 'production']],
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function runModule([script, ...args]: readonly string[]): boolean {
  const path = join(projectRoot, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...args], { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

/** Suites that drive a browser: one after the other, because they wait for pages and the other suites take the processor. */
const BROWSER_SUITES = 'tests/browser/';

function runSuites(args: readonly string[]): JestReport | null {
  const folder = mkdtempSync(join(tmpdir(), 'reformsheet-'));
  const file = join(folder, 'report.json');
  runModule(['jest/bin/jest.js', '--json', `--outputFile=${file}`, ...args]);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runAllSuites(patterns: readonly string[]): (JestReport | null)[] {
  if (patterns.length > 0) return [runSuites(patterns)];
  return [runSuites([`--testPathIgnorePatterns=${BROWSER_SUITES}`]), runSuites(['--runInBand', BROWSER_SUITES])];
}

function sayLeftOut(reports: readonly JestReport[]): void {
  const missing = Object.values(NEEDS).filter((need) => !need.present());
  const leftOut = reports
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'skipped')
        .map(({ fullName }) => `  ${name.slice(projectRoot.length + 1)}: ${fullName}`),
    );
  if (leftOut.length === 0 && missing.length === 0) return;
  say('');
  say('Left out:');
  leftOut.forEach(say);
  for (const need of missing) say(`  ${need.name} is not here: ${need.remedy}`);
}

function main(): void {
  const patterns = process.argv.slice(2);
  const failedSteps: string[] = [];
  for (const [name, command] of STEPS) {
    say(`— ${name}`);
    if (!runModule(command)) failedSteps.push(name);
  }
  say('— suites');
  const runs = runAllSuites(patterns);
  const reports = runs.filter((report) => report !== null);
  sayLeftOut(reports);
  const sum = (count: (report: JestReport) => number): number => reports.reduce((all, one) => all + count(one), 0);
  const passed = sum((report) => report.numPassedTests);
  const suitesThatDidNotRun = runs.length - reports.length + sum((report) => report.numRuntimeErrorTestSuites);
  const failed = sum((report) => report.numFailedTests) + suitesThatDidNotRun + failedSteps.length;
  const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
  say('');
  if (failedSteps.length > 0) say(`Failed before the suites: ${failedSteps.join(', ')}`);
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

main();
