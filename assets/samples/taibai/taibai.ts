import type { Sample } from '../sample';
import { smallCounty } from '../smallCounty/smallCounty';
import type { SmallStep } from '../smallCounty/smallOrgan';
import { BODY_GROUPS } from './bodies';
import { TAIBAI_NORMS } from './norms';
import { TAIBAI_ORGANS } from './organs';
import { TAIBAI_TASKS } from './tasks';

const ORGAN_STEPS: readonly SmallStep[] = [
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
  '编制和实有人数没有公布数，合计不具参考意义。标准表以公布数为限额，其余各行依据见该表；任务清单为示意。',
];

/** The Taibai sample, in Chinese. */
export function taibai(): Sample {
  return smallCounty({
    name: 'taibai',
    readMe: README,
    agenciesNote: '示例数据：各行为示意，仅党政机构32→25、议事协调机构87→20为公布数（关于97个小县机构改革的报道）。',
    organs: TAIBAI_ORGANS,
    steps: ORGAN_STEPS,
    bodies: BODY_GROUPS,
    claims: [
      { figure: 'organs', before: '32', after: '25' },
      { figure: 'deliberativeBodies', before: '87', after: '20' },
    ],
    source: '关于97个小县机构改革的报道',
    others: [TAIBAI_NORMS, TAIBAI_TASKS],
  });
}
