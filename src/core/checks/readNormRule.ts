import type { NormRule } from './norms';
import { readNormWords } from './readNormWords';

/**
 * The rule that a text names, in either language, with or without words such as 最多, 上限 or `most`, which only say that it
 * is a limit. A rule of loads that names neither units nor people is one for each unit. null for any other rule: 单位职责项数下限.
 * Example: `每个单位对口部门数上限` and `Most superiors per unit` are `superiorsPerUnit`.
 */
export function readNormRule(text: string): NormRule | null {
  return readNormWords(text)?.rule ?? null;
}
