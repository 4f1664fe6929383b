import { foldWord, wordSpellings } from '../table/foldText';
import type { Operation } from './plan';

/** The words for each operation 改革方式, as plans write them. */
const WORDS: Readonly<Record<Operation, readonly string[]>> = {
  merge: [
    ...['merge', 'merged', 'merge into', 'merger', 'combine', 'amalgamate'],
    ...['合并组建', '合并', '整合组建', '整合', '合并设立', '合并重组', '重组', '重新组建'],
  ],
  coLocate: [
    ...['co-locate', 'colocate', 'co-located', 'co-location', 'colocation'],
    ...['合署办公', '合署', '实行合署办公'],
  ],
  namePlate: [
    ...['name plate', 'nameplate', 'add name plate', 'add a name plate', 'keep name plate', 'name plates'],
    ...['加挂牌子', '加挂', '挂牌', '挂牌子', '保留牌子', '加挂牌'],
  ],
  transfer: [
    ...['transfer', 'transfer duties', 'transfer duty', 'transfer part', 'partial transfer'],
    ...['职责划转', '划转', '职能划转', '部分划转', '职责划入', '职能划入', '划转职责', '划转职能', '编制划转'],
  ],
  transferWhole: [
    ...['transfer whole', 'whole transfer', 'transfer all', 'transfer the whole', 'transfer entire', 'absorb'],
    ...['整体划转', '整体划入', '并入', '整体并入', '整建制划转', '整体转隶', '整建制划入', '全部划转'],
  ],
  abolish: [
    ...['abolish', 'abolished', 'dissolve', 'close'],
    ...['撤销', '撤消', '取消', '裁撤', '注销', '不再保留'],
  ],
  rename: ['rename', 'renamed', '更名', '改名', '名称变更', '变更名称', '更改名称'],
  convertToEnterprise: [
    ...['convert to enterprise', 'converted to enterprise', 'convert to an enterprise', 'to enterprise', 'corporatise'],
    ...['转企', '转企改制', '改企', '转为企业', '改制为企业', '转制为企业', '事转企', '企业化改革'],
  ],
  reSubordinate: [
    ...['re-subordinate', 'resubordinate', 'change supervision', 'territorial management'],
    ...['调整隶属', '调整隶属关系', '隶属关系调整', '隶属调整', '属地管理', '实行属地管理', '下放', '下放管理', '变更隶属关系'],
  ],
  regrade: [
    ...['regrade', 're-grade', 'upgrade', 'downgrade'],
    ...['升降格', '升/降格', '升格', '降格', '规格调整', '调整规格', '机构规格调整', '级别调整', '调整级别'],
  ],
  create: [
    ...['create', 'created', 'establish', 'set up', 'form', 'new'],
    ...['组建', '新组建', '新设', '设立', '新设立', '新建', '成立', '新成立', '新增'],
  ],
  keep: [
    ...['keep', 'kept', 'retain', 'retained', 'no change', 'unchanged'],
    ...['保留', '不变', '保持不变', '保留不变', '维持不变', '不调整', '继续保留', '不涉及'],
  ],
}; // prettier-ignore

const OPERATION_OF = new Map<string, Operation>();
for (const operation of Object.keys(WORDS) as Operation[]) {
  for (const word of WORDS[operation]) OPERATION_OF.set(foldWord(word), operation);
}

/** The operation that a text names, in either language and any case: `合并`, `Co-locate`. null when it names none. */
export function readOperation(text: string): Operation | null {
  for (const spelling of wordSpellings(text)) {
    const operation = OPERATION_OF.get(spelling);
    if (operation) return operation;
  }
  return null;
}

/** The operation that a text that names none was probably meant to name: the one whose word stands in it. */
export function likelyOperation(text: string): Operation | null {
  const folded = foldWord(text).slice(0, 60);
  let best: Operation | null = null;
  let bestLength = 1;
  for (const [word, operation] of OPERATION_OF) {
    if (word.length > bestLength && folded.includes(word)) [best, bestLength] = [operation, word.length];
  }
  return best;
}
