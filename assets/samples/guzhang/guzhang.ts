import type { Sample } from '../sample';
import { smallCounty } from '../smallCounty/smallCounty';
import type { SmallStep } from '../smallCounty/smallOrgan';
import { guzhangBodies } from './bodies';
import { GUZHANG_ORGANS } from './organs';

const LIVELIHOOD = '县民政和人力资源社会保障局';
const HEALTH = '县卫生健康和医疗保障局';

const merge = (from: string, to: string): SmallStep => ({ operation: 'merge', from, to, kind: 'governmentDepartment' });

/** A whole unit that goes to another, which carries its name plate. */
const withPlate = (from: string, to: string): SmallStep => ({ operation: 'transferWhole', from, to, namePlate: from });

const ORGAN_STEPS: readonly SmallStep[] = [
  { operation: 'coLocate', from: '县政府办公室', to: '县委办公室' },
  { operation: 'coLocate', from: '县委社会工作部', to: '县委组织部' },
  withPlate('县委机构编制委员会办公室', '县委组织部'),
  withPlate('县民族宗教事务局', '县委统战部'),
  { operation: 'transferWhole', from: '县科技和工业信息化局', to: '县发展和改革局' },
  { operation: 'transferWhole', from: '县商务局', to: '县发展和改革局' },
  withPlate('县林业局', '县自然资源局'),
  withPlate('县乡村振兴局', '县农业农村局'),
  merge('县民政局', LIVELIHOOD),
  merge('县人力资源和社会保障局', LIVELIHOOD),
  merge('县卫生健康局', HEALTH),
  merge('县医疗保障局', HEALTH),
];

const SOURCE = '公开报道（huashangw.com/news/show-749372.html）';

const README: readonly string[] = [
  '古丈县机构改革示例',
  '本工作簿各行为示意数据：单位、编制、人员均为编写的示例，不是古丈县的实际台账，不含任何真实人员；议事协调机构名称按领域和形式编写。',
  `只有以下数字是公布数，来源为${SOURCE}：党政机构限额33个减为23个，议事协调机构271个减为21个，减少92%。`,
  '编制和实有人数没有公布数，合计不具参考意义。',
];

/** The Guzhang sample, in Chinese. */
export function guzhang(): Sample {
  return smallCounty({
    name: 'guzhang',
    readMe: README,
    agenciesNote: '示例数据：各行为示意，仅党政机构33→23、议事协调机构271→21（减少92%）为公布数。',
    organs: GUZHANG_ORGANS,
    steps: ORGAN_STEPS,
    bodies: guzhangBodies(),
    claims: [
      { figure: 'organs', before: '33', after: '23', note: '公布的是机构限额' },
      { figure: 'deliberativeBodies', before: '271', after: '21', percent: '92%' },
    ],
    source: SOURCE,
  });
}
