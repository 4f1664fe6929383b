import type { NormRule } from '../../../src/core/checks/norms';
import { checkWords } from '../../../src/locales/zh-CN/checkWords';
import { words } from '../../../src/locales/zh-CN/words';
import type { SampleRow } from '../sample';
import type { SmallTable } from '../smallCounty/smallCounty';

const AS_PUBLISHED = '以改革后公布数为限额，关于97个小县机构改革的报道';
const ILLUSTRATIVE = '示例标准，请改为本地标准和文号';
const REGULATION = '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）';

const norm = (rule: NormRule, kind: string, limit: number, source: string): SampleRow => ({
  ...{ rule: checkWords.normRules[rule], kind, limit, source },
});

const ORGANS = '党政机构';

/** A short list of norms; none is broken. */
export const TAIBAI_NORMS: SmallTable = {
  kind: 'norms',
  columns: ['rule', 'kind', 'limit', 'source'],
  rows: [
    norm('organCap', '', 25, AS_PUBLISHED),
    norm('deliberativeCap', '', 20, AS_PUBLISHED),
    norm('leastPosts', ORGANS, 5, ILLUSTRATIVE),
    norm('mixedPosts', ORGANS, 0, `${REGULATION}：行政编制和事业编制不得混用`),
    norm('deliberativePosts', words.kinds.deliberativeBody, 0, `${REGULATION}：议事协调机构不单独设立办事机构`),
  ],
  name: '标准',
  note: '示例数据：总数限额取公布数，依据写明“示例”的请改为本地标准。',
};
