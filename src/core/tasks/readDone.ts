import { halfWidth } from '../table/foldText';
import type { CellValue } from '../table/rawTable';
import { readYesNo } from '../table/readYesNo';
import { wordReader } from '../table/wordReader';
import { readDay } from './readDay';

const PERCENTAGE = /^(\d{1,3}(?:\.\d+)?) ?%$/;

const readStage = wordReader<'done' | 'open'>({
  done: [
    ...['done', 'completed', 'complete', 'finished', 'closed', 'fulfilled'],
    ...['已完成', '完成', '已办结', '办结', '已办理', '已落实', '落实', '已到位', '到位', '已销号', '销号', '已印发'],
    ...['全部完成', '按期完成', '按时完成', '如期完成', '提前完成', '逾期完成', '超期完成'],
  ],
  open: [
    ...['open', 'in progress', 'under way', 'ongoing', 'not done', 'not started', 'pending', 'to do', 'planned'],
    ...['partly done', 'partly', 'overdue', 'delayed'],
    ...['未完成', '未办结', '未落实', '未启动', '未开始', '进行中', '办理中', '推进中', '正在推进', '正在办理'],
    ...['正在进行', '持续推进', '有序推进', '部分完成', '基本完成', '待办', '待启动', '逾期', '超期', '逾期未完成'],
  ],
});

/**
 * Whether a task is done, by its cell: yes or no in either language, words such as 已办结 and 进行中, a date (it was done
 * then), or how far it is: 100 % and, as Excel stores it, 1 are done, less is open. A blank cell is open. null when the
 * cell says none of these.
 * Example: `2025-06-30` and `已完成` are done, `50%` and `推进中` are open.
 */
export function readDone(cell: CellValue): boolean | null {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return cell === 1;
  const yesNo = readYesNo(cell);
  if (yesNo !== null) return yesNo;
  if (readDay(cell) !== null) return true;
  if (typeof cell !== 'string') return null;
  const stage = readStage(cell);
  if (stage !== null) return stage === 'done';
  const share = PERCENTAGE.exec(halfWidth(cell).trim());
  return share ? Number(share[1]) >= 100 : null;
}
