import type { Severity } from '../issue';
import { wordReader } from '../table/wordReader';

/**
 * How grave it is to break a norm 严重程度, in either language; null when the text names none of the three.
 * Example: `提醒` and `Warning` are `warning`.
 */
export const readSeverity: (text: string) => Severity | null = wordReader<Severity>({
  error: [
    ...['error', 'errors', 'grave', 'serious', 'severe', 'critical', 'high', 'must', 'mandatory'],
    ...['错误', '严重', '严重问题', '违规', '禁止', '红线', '刚性', '强制', '必须', '高', '一级'],
  ],
  warning: [
    ...['warning', 'warnings', 'warn', 'medium', 'moderate', 'should'],
    ...['提醒', '警告', '预警', '警示', '较重', '一般', '中', '应当', '二级'],
  ],
  note: [
    ...['note', 'notes', 'notice', 'info', 'information', 'hint', 'low', 'minor'],
    ...['说明', '提示', '注意', '备注', '参考', '轻微', '低', '三级'],
  ],
});
