import type { ClaimFigure } from '../../../src/core/claims/claims';
import { moneyWords as english } from '../../../src/locales/en/moneyWords';
import { moneyWords as chinese } from '../../../src/locales/zh-CN/moneyWords';
import type { Bilingual, SampleRow } from '../sample';
import { REPORT } from './facts';

export const CLAIM_COLUMNS = ['figure', 'before', 'after', 'change', 'percent', 'source', 'note'];

/** What was printed, as it was printed: texts, which keep their decimals and units. */
interface Printed {
  readonly before?: string | Bilingual;
  readonly after?: string | Bilingual;
  readonly change?: string | Bilingual;
  readonly percent?: string;
  /** What the figure counts, where readers ask. */
  readonly note?: Bilingual;
}

const PRINTED: readonly (readonly [ClaimFigure, Printed])[] = [
  ['organs', { before: '36', after: '22' }],
  [
    'leaderPosts',
    { before: '135', after: '114', note: { zh: '党政机构的正职和副职', en: 'Chief and deputy seats of the organs' } },
  ],
  [
    'institutions',
    {
      ...{ before: '186', after: '40' },
      note: { zh: '不含综合执法队伍、学校和医院', en: 'Without law-enforcement teams, schools and hospitals' },
    },
  ],
  ['units', { change: '-160', note: { zh: '党政机构减14个，事业单位减146个', en: '14 organs and 146 institutions' } }],
  ['institutionPosts', { before: { zh: '1964', en: '1,964' }, after: '659' }],
  ['surplus', { after: '903' }],
  ['runningCost', { change: { zh: '-367万元', en: '-3.67 million yuan' }, percent: '-8.2%' }],
  [
    'payAndContributions',
    {
      change: { zh: '-1.33亿元', en: '-133 million yuan' },
      note: {
        zh: '测算口径：核减编制×全口径成本，不等于当年节支',
        en: 'Posts cut at full cost: a memo, no cash saving',
      },
    },
  ],
  ['shareOfRevenue', { percent: '13%' }],
  ['supportedStaff', { before: { zh: '3875', en: '3,875' }, after: { zh: '3100', en: '3,100' } }],
  ['supportRatio', { before: '32:1', after: '40:1' }],
  ['office', { change: { zh: '-10500平方米', en: '-10,500 square metres' } }],
];

/** The rows of the claims table: the published figures of the reform. */
export function hequClaimRows(): SampleRow[] {
  return PRINTED.map(([figure, printed]) => ({
    figure: { zh: figureName(chinese.claimFigures[figure]), en: figureName(english.claimFigures[figure]) },
    ...printed,
    source: figure === 'supportedStaff' ? FROM_RATIO : REPORT,
  }));
}

const FROM_RATIO: Bilingual = {
  zh: `由户籍人口和供养比推算，${REPORT.zh}`,
  en: `From the registered population and the support ratio; ${REPORT.en}`,
};

/** Without the unit of measurement in brackets: what is printed states its own. */
function figureName(label: string): string {
  return label.replace(/\s*[（(](?:元|㎡|yuan|m²)[)）]$/u, '');
}
