import { cellText } from './cells';
import { foldWord } from './foldText';
import { hasOneOf } from './hasOneOf';
import type { CellValue } from './rawTable';

/** Headers that only the product's own results have. */
const RESULT_HEADERS = new Set(
  [
    ...['Formed from', 'Change of unit', '由何单位组建', '调整情况'],
    ...['Not costed', 'Yuan a year', 'Full cost a year (yuan)', 'Base a month (yuan)'],
    ...['未计成本人数', '年金额（元）', '每名编制年成本（元）', '月缴费基数（元）'],
    ...['List of duties', 'Counterpart matrix', 'Without a unit because', 'Most of one unit before'],
    ...['In several groups', 'Longest chain before', 'Longest chain after'],
    ...['对口职责清单', '业务对口矩阵', '无承接单位的原因', '原单位最多对口部门数'],
    ...['兼任多个专班', '改革前关键环节', '改革后关键环节'],
    ...['Percent recomputed', 'Overdue tasks', '复算幅度', '逾期项数'],
    ...['What would mend it', '改正办法'],
    ...['Placed beyond', '超额安置', 'Remaining surplus', '年末剩余超编'],
    ...['Chiefs held', 'County leaders as chiefs', '正职实配数', '县领导兼任正职数'],
  ].map(foldWord),
);

/** What `REFORM.CROSSWALK` spills has both; one alone may be a column of the user's. */
const CROSSWALK_OUTCOME = new Set(['Outcome', '去向'].map(foldWord));
const CROSSWALK_FROM = new Set(['Unit before', '改革前机构'].map(foldWord));

/** What `REFORM.COMPARE` spills in Chinese has the headers of published figures, in just this order; on the Overview the trace 数据来源 follows. */
const COMPARISON = ['指标', '改革前', '改革后', '增减', '增减幅度'];

/** Whether a header row is that of a result of ours, such as what `REFORM.STRUCTURE` spills: never an input in a plain range. */
export function isResultHeader(headers: readonly CellValue[]): boolean {
  if (hasOneOf(headers, RESULT_HEADERS)) return true;
  if (hasOneOf(headers, CROSSWALK_OUTCOME) && hasOneOf(headers, CROSSWALK_FROM)) return true;
  const texts = headers.map(cellText).filter((text) => text !== '');
  return (
    COMPARISON.every((header, column) => texts[column] === header) && texts.slice(COMPARISON.length).every(isTrace)
  );
}

const isTrace = (header: string): boolean => header === '数据来源';
