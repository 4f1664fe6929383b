import type { Sex } from './staff';
import { wordReader } from '../table/wordReader';

const WORDS: Readonly<Record<Sex, readonly string[]>> = {
  male: ['male', 'm', 'man', '男', '男性'],
  female: ['female', 'f', 'woman', '女', '女性'],
};

/** The sex that a text names: `女`, `F`. null when it names none. */
export const readSex: (text: string) => Sex | null = wordReader(WORDS);
