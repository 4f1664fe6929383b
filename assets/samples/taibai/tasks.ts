import { words } from '../../../src/locales/zh-CN/words';
import type { SampleRow } from '../sample';
import type { SmallTable } from '../smallCounty/smallCounty';

const OFFICE = '县委编办';

const done = (task: string, unit: string, due: string, evidence: string): SampleRow => ({
  ...{ task, unit, owner: OFFICE, due, done: words.yes, evidence },
});

const notDone = (task: string, unit: string, due: string): SampleRow => ({
  ...{ task, unit, owner: OFFICE, due, done: words.no },
});

/** A short list of closing work. */
export const TAIBAI_TASKS: SmallTable = {
  kind: 'tasks',
  columns: ['task', 'unit', 'owner', 'due', 'done', 'evidence'],
  rows: [
    done('印发“三定”规定', '县发展和改革局', '2025-03-31', '示例：三定规定'),
    done('印发“三定”规定', '县卫生健康和医疗保障局', '2025-03-31', '示例：三定规定'),
    notDone('印发“三定”规定', '县自然资源局', '2026-12-31'),
    done('职责划转到位', '县发展和改革局', '2025-06-30', '示例：职责交接清单'),
    done('人员转隶到位', '县卫生健康和医疗保障局', '2025-06-30', '示例：人员转隶名册'),
    done('机构停止运转，印章和档案移交', '县地名普查领导小组', '2025-06-30', '示例：撤销通知'),
    notDone('机构停止运转，印章和档案移交', '县志编纂委员会', '2026-06-30'),
  ],
  name: '任务清单',
  note: '示例数据：任务、时限和完成情况均为示意，责任人只写单位。',
};
