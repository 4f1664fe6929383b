import type { Language } from '../../../src/core/table/headers';
import { sampleTable, type Sample, type TableDescription } from '../sample';
import { AGENCY_COLUMNS, hequUnits } from './agencies';
import { APPROVED_COLUMNS, hequApprovedRows } from './approved';
import { FACT_COLUMNS, hequFactRows } from './facts';
import { hequPlanRows, PLAN_COLUMNS } from './plan';
import { README } from './readMe';

const TABLES: readonly TableDescription[] = [
  {
    kind: 'agencies',
    columns: AGENCY_COLUMNS,
    rows: hequUnits().map(({ row }) => row),
    name: { zh: '机构', en: 'Agencies' },
    note: {
      zh: '示例数据：各行为示意，仅合计数为公布数（《法治日报》关于河曲县改革的报道）。领导职数只填党政机构；学校、医院编制不在公布口径内，留空。',
      en: 'Sample: the rows are illustrative, only the totals are the published ones (Legal Daily report on Hequ). Leader seats are those of the organs; posts of schools and hospitals are outside the published scope and left blank.',
    },
  },
  {
    kind: 'plan',
    columns: PLAN_COLUMNS,
    rows: hequPlanRows(),
    name: { zh: '改革方案', en: 'Plan' },
    note: {
      zh: '示例数据：方案留空的行适用于各方案。方案A对应公布的合计数，方案B只为对比。',
      en: 'Sample: rows without an option belong to every option. Option A gives the published totals, option B is there to compare.',
    },
  },
  {
    kind: 'approved',
    columns: APPROVED_COLUMNS,
    rows: hequApprovedRows(),
    name: { zh: '核定表', en: 'Approved' },
    note: {
      zh: '示例数据：各行为示意，合计与公布数一致。留空的单元格沿用改革前各单位之和。',
      en: 'Sample: the rows are illustrative and add up to the published totals. A blank cell keeps the sum of the old units.',
    },
  },
  {
    kind: 'facts',
    columns: FACT_COLUMNS,
    rows: hequFactRows(),
    name: { zh: '县情', en: 'Facts' },
    note: {
      zh: '公布数或由公布数推算，口径见各行。',
      en: 'Published, or computed from what is published, as each row says.',
    },
  },
];

/** The Hequ sample in one language. */
export function hequ(language: Language): Sample {
  return {
    name: language === 'zh' ? 'hequ' : 'hequ-en',
    language,
    readMe: README[language],
    tables: TABLES.map((table) => sampleTable(table, language)),
  };
}
