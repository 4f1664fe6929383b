import { words } from '../../../src/locales/zh-CN/words';
import type { Kind } from '../../../src/core/agencies/kinds';
import type { Operation } from '../../../src/core/plan/plan';
import { sampleTable, type Sample, type SampleRow } from '../sample';
import { BODY_GROUPS } from './bodies';
import { TAIBAI_ORGANS } from './organs';

interface TaibaiStep {
  readonly operation: Operation;
  readonly from: string;
  readonly to?: string;
  readonly kind?: Kind;
  readonly namePlate?: string;
}

const ORGAN_STEPS: readonly TaibaiStep[] = [
  { operation: 'coLocate', from: '县政府办公室', to: '县委办公室' },
  {
    operation: 'transferWhole',
    from: '县委机构编制委员会办公室',
    to: '县委组织部',
    namePlate: '县委机构编制委员会办公室',
  },
  { operation: 'transferWhole', from: '县工业和信息化局', to: '县发展和改革局' },
  { operation: 'transferWhole', from: '县商务局', to: '县发展和改革局' },
  { operation: 'transferWhole', from: '县林业局', to: '县自然资源局', namePlate: '县林业局' },
  { operation: 'transferWhole', from: '县乡村振兴局', to: '县农业农村局', namePlate: '县乡村振兴局' },
  { operation: 'merge', from: '县卫生健康局', to: '县卫生健康和医疗保障局', kind: 'governmentDepartment' },
  { operation: 'merge', from: '县医疗保障局', to: '县卫生健康和医疗保障局', kind: 'governmentDepartment' },
];

const README: readonly string[] = [
  '太白县机构改革示例',
  '本工作簿各行为示意数据：单位、编制、人员均为编写的示例，不是太白县的实际台账，不含任何真实人员。',
  '只有以下合计数是公布数，来源为关于97个小县机构改革的报道：党政机构32个减为25个，议事协调机构87个减为20个。',
  '编制和实有人数没有公布数，合计不具参考意义。',
];

const AGENCIES_NOTE =
  '示例数据：各行为示意，仅党政机构32→25、议事协调机构87→20为公布数（关于97个小县机构改革的报道）。';

function agencyRows(): SampleRow[] {
  const organs = TAIBAI_ORGANS.map(({ name, kind, posts, inPost }): SampleRow => {
    const police = name === '县公安局';
    return {
      ...{ unit: name, kind: words.kinds[kind], grade: '正科' },
      ...(police
        ? { politicalLegalPosts: posts, politicalLegalStaff: inPost }
        : { adminPosts: posts, adminStaff: inPost }),
    };
  });
  const bodies = BODY_GROUPS.flatMap(({ members }) => members);
  return [...organs, ...bodies.map((unit): SampleRow => ({ unit, kind: words.kinds.deliberativeBody }))];
}

function bodySteps(): TaibaiStep[] {
  return BODY_GROUPS.flatMap(({ after, members }) => {
    const stays = members.includes(after);
    return members
      .filter((from) => from !== after)
      .map((from): TaibaiStep => {
        if (after === '') return { operation: 'abolish', from };
        return stays
          ? { operation: 'transferWhole', from, to: after }
          : { operation: 'merge', from, to: after, kind: 'deliberativeBody' };
      });
  });
}

function planRows(): SampleRow[] {
  return [...ORGAN_STEPS, ...bodySteps()].map(({ operation, from, to, kind, namePlate }, place) => ({
    ...{ step: place + 1, operation: words.operations[operation], from, to, namePlate },
    kind: kind === undefined ? undefined : words.kinds[kind],
  }));
}

/** The Taibai sample, in Chinese. */
export function taibai(): Sample {
  const agencies = {
    kind: 'agencies' as const,
    columns: ['unit', 'kind', 'grade', 'adminPosts', 'politicalLegalPosts', 'adminStaff', 'politicalLegalStaff'],
    rows: agencyRows(),
    name: { zh: '机构', en: 'Agencies' },
    note: { zh: AGENCIES_NOTE, en: '' },
  };
  const plan = {
    kind: 'plan' as const,
    columns: ['step', 'operation', 'from', 'to', 'kind', 'namePlate'],
    rows: planRows(),
    name: { zh: '改革方案', en: 'Plan' },
    note: { zh: '示例数据：改革方式与去向为示意。', en: '' },
  };
  return {
    name: 'taibai',
    language: 'zh',
    readMe: README,
    tables: [sampleTable(agencies, 'zh'), sampleTable(plan, 'zh')],
  };
}
