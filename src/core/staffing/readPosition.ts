import type { Position } from './staff';
import { wordReader } from '../table/wordReader';

const WORDS: Readonly<Record<Position, readonly string[]>> = {
  chief: [
    ...['chief', 'chief leader', 'chief post', 'chief seat', 'head'],
    ...['正职', '正职领导', '领导正职', '单位正职', '党政正职', '主要负责人', '主要领导', '一把手', '主官'],
  ],
  deputy: [
    ...['deputy', 'deputy leader', 'deputy chief', 'deputy post', 'deputy seat', 'deputy head'],
    ...['副职', '副职领导', '领导副职', '单位副职', '班子副职'],
  ],
  none: [
    ...['none', 'no', 'non-leader', 'staff'],
    ...['无', '非领导', '非领导职务', '无职务', '无领导职务', '一般人员', '一般干部', '普通人员', '科员', '办事员'],
  ],
};

/**
 * The leader position 职务 that a text names: `正职`, `deputy`, `无`. null for any other text: a job title such as 主任 does
 * not say whether its holder leads the unit.
 */
export const readPosition: (text: string) => Position | null = wordReader(WORDS);
