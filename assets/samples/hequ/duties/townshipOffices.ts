import type { Bilingual } from '../../sample';
import { TOWNSHIPS } from '../otherUnits';
import { termsOf } from './departments';

/** The unified offices of the townships by the words that the duties name them with: `简称 | English`. */
const OFFICES = termsOf([
  '党政 | Party and Government Office',
  '经济 | Economic Development Office',
  '社会 | Social Affairs Office',
  '规划 | Planning and Construction Office',
  '平安 | Safe Community Office',
  '执法 | Law-Enforcement Team',
  '便民 | Public Service Centre',
]);

const FULL_NAMES: Readonly<Record<string, string>> = {
  党政: '党政综合办公室',
  经济: '经济发展办公室',
  社会: '社会事务办公室',
  规划: '规划建设办公室',
  平安: '平安建设办公室',
  执法: '综合行政执法队',
  便民: '便民服务中心',
};

/** The office of all townships, or of one: `规划` is 各乡镇规划建设办公室, `城关镇规划` is 城关镇规划建设办公室. */
export function townshipOffice(words: string): Bilingual {
  const short = words.slice(-2);
  const office = OFFICES.get(short);
  if (office === undefined) throw new Error(`The townships have no office ${words}.`);
  const zh = FULL_NAMES[short];
  const name = words.slice(0, -2);
  if (name === '') return { zh: `各乡镇${zh}`, en: `All townships, ${office.en}` };
  const township = TOWNSHIPS.find((unit) => unit.name.zh === name);
  if (township === undefined) throw new Error(`The sample has no township ${name}.`);
  return { zh: `${name}${zh}`, en: `${township.name.en}, ${office.en}` };
}
