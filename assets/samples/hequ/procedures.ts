import { counterpartWords as english } from '../../../src/locales/en/counterpartWords';
import { counterpartWords as chinese } from '../../../src/locales/zh-CN/counterpartWords';
import type { Stage } from '../../../src/core/approvals/procedures';
import type { Bilingual, SampleRow } from '../sample';
import { APPROVAL_MATTERS, type ApprovalMatter } from './approvalMatters';
import { hequNames, nameIn } from './names';

export const PROCEDURE_COLUMNS = ['matter', 'stage', 'step', 'department', 'workingDays', 'noticeDays', 'afterStep'];

/** The rows of the procedures table: the steps of each matter before the reform, then those after it. */
export function hequProcedureRows(): SampleRow[] {
  return APPROVAL_MATTERS.flatMap((matter) => [...stageRows(matter, 'before'), ...stageRows(matter, 'after')]);
}

function stageRows(matter: ApprovalMatter, stage: Stage): SampleRow[] {
  const names = hequNames();
  const steps = matter[stage].map((line) => line.split('|').map((part) => part.trim()));
  const step = new Map(steps.map(([zh, en]) => [zh, { zh, en }]));
  return steps.map(([zh, en, department, days, notice, after]) => ({
    matter: matter.name,
    stage: { zh: chinese.stages[stage], en: english.stages[stage] },
    step: { zh, en },
    department: nameIn(names, department),
    workingDays: Number(days),
    noticeDays: notice ? Number(notice) : undefined,
    afterStep: after ? stepsNamed(after, step) : undefined,
  }));
}

/** Several steps before one: 、 parts them in Chinese, a semicolon in English. */
function stepsNamed(words: string, steps: ReadonlyMap<string, Bilingual>): Bilingual {
  const named = words.split('、').map((zh) => steps.get(zh) ?? fail(zh));
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join('; ') };
}

function fail(zh: string): never {
  throw new Error(`The sample has no step ${zh} in this matter.`);
}
