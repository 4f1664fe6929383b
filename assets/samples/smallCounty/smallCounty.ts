import type { ClaimFigure } from '../../../src/core/claims/claims';
import { moneyWords } from '../../../src/locales/zh-CN/moneyWords';
import { words } from '../../../src/locales/zh-CN/words';
import { sampleTable, type Sample, type SampleRow, type SampleTable, type TableDescription } from '../sample';
import { bodySteps, type BodyGroup } from './bodyGroup';
import type { SmallOrgan, SmallStep } from './smallOrgan';

/** A published figure, as printed. */
export interface PrintedClaim {
  readonly figure: ClaimFigure;
  readonly before: string;
  readonly after: string;
  readonly percent?: string;
  readonly note?: string;
}

/** A county of which two or three totals are published, in Chinese. */
export interface SmallCounty {
  readonly name: string;
  readonly readMe: readonly string[];
  readonly agenciesNote: string;
  readonly organs: readonly SmallOrgan[];
  readonly steps: readonly SmallStep[];
  readonly bodies: readonly BodyGroup[];
  readonly claims: readonly PrintedClaim[];
  /** Where the figures were published. */
  readonly source: string;
  /** Further tables. */
  readonly others?: readonly SmallTable[];
}

/** A table in Chinese alone. */
export interface SmallTable extends Omit<TableDescription, 'name' | 'note'> {
  readonly name: string;
  readonly note: string;
}

/** The sample of a small county: units, plan, published figures and what it has besides. */
export function smallCounty(county: SmallCounty): Sample {
  const agencies: SmallTable = {
    kind: 'agencies',
    columns: ['unit', 'kind', 'grade', 'adminPosts', 'politicalLegalPosts', 'adminStaff', 'politicalLegalStaff'],
    rows: agencyRows(county),
    name: '机构',
    note: county.agenciesNote,
  };
  const plan: SmallTable = {
    kind: 'plan',
    columns: ['step', 'operation', 'from', 'to', 'kind', 'namePlate'],
    rows: planRows([...county.steps, ...bodySteps(county.bodies)]),
    name: '改革方案',
    note: '示例数据：改革方式与去向为示意。',
  };
  const claims: SmallTable = {
    kind: 'claims',
    columns: ['figure', 'before', 'after', 'percent', 'source', 'note'],
    rows: claimRows(county),
    name: '公布数据',
    note: '公布的数字，照原样抄录，供与测算结果逐项对照。',
  };
  const tables = [agencies, plan, claims, ...(county.others ?? [])];
  return { name: county.name, language: 'zh', readMe: county.readMe, tables: tables.map(inChinese) };
}

function inChinese({ name, note, ...table }: SmallTable): SampleTable {
  return sampleTable({ ...table, name: { zh: name, en: '' }, note: { zh: note, en: '' } }, 'zh');
}

const POLICE = '县公安局';

function agencyRows({ organs, bodies }: SmallCounty): SampleRow[] {
  const organRows = organs.map(({ name, kind, posts, inPost }): SampleRow => ({
    ...{ unit: name, kind: words.kinds[kind], grade: '正科' },
    ...(name === POLICE
      ? { politicalLegalPosts: posts, politicalLegalStaff: inPost }
      : { adminPosts: posts, adminStaff: inPost }),
  }));
  const names = bodies.flatMap(({ members }) => members);
  return [...organRows, ...names.map((unit): SampleRow => ({ unit, kind: words.kinds.deliberativeBody }))];
}

function planRows(steps: readonly SmallStep[]): SampleRow[] {
  return steps.map(({ operation, from, to, kind, namePlate }, place) => ({
    ...{ step: place + 1, operation: words.operations[operation], from, to, namePlate },
    kind: kind === undefined ? undefined : words.kinds[kind],
  }));
}

function claimRows({ claims, source }: SmallCounty): SampleRow[] {
  return claims.map(({ figure, ...printed }) => ({ figure: moneyWords.claimFigures[figure], ...printed, source }));
}
