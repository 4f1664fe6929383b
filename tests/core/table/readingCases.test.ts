import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES, readWorkbookTables, type RawTable, type WorkbookTables } from '../../../src/core';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';

const folder = join(__dirname, '../../cases/reading');

/**
 * Compares with a file of the case, a line a row or sentence. A file that is not there yet is written when WRITE_CASES
 * is set; it is then read by a person before it is kept.
 */
function expectFile(path: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  if (!existsSync(path) && process.env.WRITE_CASES) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** What was read, a line a row of each table. */
function linesOf({ agencies, plan, approved, facts }: WorkbookTables): string[] {
  const lines: string[] = [];
  for (let i = 0; i < (agencies?.count ?? 0); i++) {
    const amounts = MEASURES.filter((measure) => agencies!.amounts[measure][i] !== 0);
    const figures = amounts.map((measure) => `${measure} ${agencies!.amounts[measure][i] / 1000}`);
    const about = [
      agencies!.unit[i],
      agencies!.kind[i],
      agencies!.grade[i],
      agencies!.code[i],
      agencies!.counted[i] ?? '',
    ];
    lines.push(`agencies row ${agencies!.row[i] + 1}: ${[...about, ...figures].join(' | ')}`);
  }
  for (let i = 0; i < (plan?.count ?? 0); i++) {
    const about = [
      plan!.option[i],
      plan!.operation[i],
      plan!.from[i],
      plan!.to[i],
      plan!.share[i] ?? '',
      plan!.effective[i],
    ];
    lines.push(`plan row ${plan!.row[i] + 1}: ${about.join(' | ')}`);
  }
  for (let i = 0; i < (approved?.count ?? 0); i++) {
    const posts = approved!.amounts.institutionPosts[i] / 1000;
    lines.push(
      `approved row ${approved!.row[i] + 1}: ${approved!.unit[i]} | ${posts} | ${approved!.sections[i]} | ${approved!.document[i]}`,
    );
  }
  for (const { item, amount, asOf, source } of facts?.facts.values() ?? [])
    lines.push(`facts: ${item} | ${amount} | ${asOf} | ${source}`);
  return lines;
}

test.each(readdirSync(folder))('%s', (name) => {
  const tables = JSON.parse(readFileSync(join(folder, name, 'tables.json'), 'utf8')) as RawTable[];
  const read = readWorkbookTables(tables);
  expectFile(join(folder, name, 'expected.txt'), linesOf(read));
  expectFile(
    join(folder, name, 'issues.en.txt'),
    read.issues.map((issue) => `${issue.severity}: ${describeIssue(issue, en)}`),
  );
  expectFile(
    join(folder, name, 'issues.zh-CN.txt'),
    read.issues.map((issue) => `${issue.severity}: ${describeIssue(issue, zhCN)}`),
  );
});
