import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';
import { kindWord } from './agencies';
import { GROUPS, institutionsAfter, TEAM } from './institutions';
import { EMPTY_INSTITUTIONS, ENFORCEMENT_TEAMS, ENTERPRISES } from './leavingInstitutions';
import { hequNames, nameIn } from './names';
import { DELIBERATIVE_STEPS, ORGAN_STEPS, type PlanStep } from './planSteps';

export const PLAN_COLUMNS = [
  ...['option', 'step', 'operation', 'from', 'to', 'kind', 'grade', 'duty', 'share'],
  ...['adminPosts', 'namePlate', 'effective', 'document', 'note'],
];

/** The institution that the plan divides between two: the share of its posts and people that each gets. */
export const DIVISION = {
  unit: '县国土资源信息中心',
  main: { unit: '县自然资源事务中心', share: 0.6 },
  other: { unit: '县政务服务中心', share: 0.4 },
} as const;

/** An institution that reaches its end over another. */
const CHAINED = '县地质环境监测站';

/** The rows of the plan table. */
export function hequPlanRows(): SampleRow[] {
  const names = hequNames();
  const steps = [...ORGAN_STEPS, ...DELIBERATIVE_STEPS, ...institutionSteps(), ...teamSteps(), ...leavingSteps()];
  return steps.map((step, place) => ({
    option: step.option,
    step: place + 1,
    operation: { zh: chinese.operations[step.operation], en: english.operations[step.operation] },
    from: step.from === undefined ? undefined : nameIn(names, step.from),
    to: step.to === undefined ? undefined : nameIn(names, step.to),
    kind: step.kind === undefined ? undefined : kindWord(step.kind),
    grade: step.grade,
    duty: step.duty,
    share: step.share,
    adminPosts: step.adminPosts,
    namePlate: step.namePlate,
    effective: EFFECTIVE,
    document: DOCUMENT,
    note: step.note,
  }));
}

/** Illustrative: the five years of the path begin with it. */
const EFFECTIVE = '2025-01-01';

const DOCUMENT: Bilingual = { zh: '示例', en: 'Illustrative' };

function institutionSteps(): PlanStep[] {
  return institutionsAfter().flatMap(({ name, members }): PlanStep[] => {
    const group = GROUPS.find((candidate) => candidate.after === name);
    if (group === undefined) return [];
    const stays = members.some((member) => member.name.zh === name.zh);
    const sources = members.map((member) => member.name.zh).filter((source) => source !== name.zh);
    return sources.flatMap((from): PlanStep[] => {
      if (from === DIVISION.unit) return dividedSteps();
      if (from === CHAINED) return [chainedStep];
      return [
        stays
          ? { operation: 'transferWhole', from, to: name.zh }
          : { operation: 'merge', from, to: name.zh, kind: group.kind },
      ];
    });
  });
}

const chainedStep: PlanStep = {
  operation: 'transferWhole',
  from: CHAINED,
  to: '县测绘站',
  note: { zh: '先并入县测绘站，再随其组建', en: 'Joins the Surveying Station first and goes on with it' },
};

function dividedSteps(): PlanStep[] {
  const { unit, main, other } = DIVISION;
  return [
    {
      ...{ operation: 'merge', from: unit, to: main.unit, share: main.share },
      note: { zh: '业务数据人员', en: 'Staff of the business data' },
    },
    {
      ...{ operation: 'merge', from: unit, to: other.unit, share: other.share },
      note: { zh: '政务数据人员', en: 'Staff of the government data' },
    },
  ];
}

function teamSteps(): PlanStep[] {
  const note: Bilingual = { zh: '八个领域，一支队伍', en: 'Eight fields, one team' };
  return ENFORCEMENT_TEAMS.map(({ name, kind }) => ({ operation: 'merge', from: name.zh, to: TEAM.zh, kind, note }));
}

function leavingSteps(): PlanStep[] {
  const empty: Bilingual = { zh: '有编无人', en: 'Posts and nobody in them' };
  return [
    ...EMPTY_INSTITUTIONS.map(({ name }): PlanStep => ({ operation: 'abolish', from: name.zh, note: empty })),
    ...ENTERPRISES.map(({ name }): PlanStep => ({ operation: 'convertToEnterprise', from: name.zh })),
  ];
}
