import { wordReader } from '../table/wordReader';
import type { PlacementStage } from './staff';

const WORDS: Readonly<Record<PlacementStage, readonly string[]>> = {
  open: [
    ...['open', 'planned', 'under way', 'underway', 'in progress', 'ongoing', 'pending', 'not done', 'not placed'],
    ...['to be placed', 'unplaced', 'waiting', 'in post', 'active', 'employed', 'not started', 'agreed'],
    ...['办理中', '正在办理', '进行中', '推进中', '拟安置', '拟办理', '待安置', '未安置', '待办理', '未办理', '未完成', '待分流', '待到岗', '未到岗', '已申请', '审批中', '报批中', '公示中'],
    ...['在职', '在岗', '在编', '在编在岗', '在册'],
  ],
  done: [
    ...['done', 'placed', 'completed', 'complete', 'finished', 'in place', 'closed'],
    ...['已安置', '已完成', '完成', '已办理', '已办结', '办结', '已到位', '到位', '已到岗', '已报到', '已落实', '已分流', '已调出', '已转岗', '已录用', '安置到位', '安置完毕', '已安置到位', '办理完毕'],
    ...['left', 'retired', 'transferred', '已退休', '已退出', '已离职', '已离岗', '已转企', '已辞职', '已解聘'],
  ],
}; // prettier-ignore

/**
 * How far a placement is, by the word in the column Status 状态: `办理中`, `placed`, `已到岗（6月）`. null for any other word.
 */
export const readPlacementStage: (text: string) => PlacementStage | null = wordReader(WORDS);
