import type { checkIssues as english } from '../en/checkIssues';

export const checkIssues: typeof english = {
  claimDiffers: ({ figure, printed, recomputed }) =>
    `${figure}：公布为${printed}，复算为${recomputed}，且未说明原因。请更正，或在备注列说明原因。`,
  taskMissing: () => '任务为空，本行不计入。请补填任务，或清空该行。',
  badDueDate: ({ found }) => `“${found}”不是日期，无法判断是否逾期。时限请写成2025-06-30；只定到月份的，写成2025-06。`,
  unknownDone: ({ found }) => `“${found}”看不出是否完成，按未完成计。请填“是”“否”或完成日期。`,
  doneWithoutEvidence: ({ task }) => `“${task}”已完成，但未填依据。请填写文号或佐证材料。`,
  doneLater: ({ task }) => `“${task}”的完成日期晚于今天，届时之前按未完成计。请核对日期。`,
  unknownUnitOfTask: ({ county, unit, tasks, likely }) =>
    `“${unit}”（${tasks}项任务）不是${county}改革前或改革后的单位${likely.length > 0 ? `，是否为${likely.map((name) => `“${name}”`).join('或')}` : ''}。请按机构表或改革后名称填写。`,
};
