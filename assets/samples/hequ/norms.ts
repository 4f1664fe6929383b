import { counterpartWords as english } from '../../../src/locales/en/counterpartWords';
import { counterpartWords as chinese } from '../../../src/locales/zh-CN/counterpartWords';
import type { Kind } from '../../../src/core/agencies/kinds';
import type { NormRule } from '../../../src/core/checks/norms';
import type { Bilingual, SampleRow } from '../sample';
import { kindWord } from './agencies';

export const NORM_COLUMNS = ['rule', 'kind', 'from', 'to', 'limit', 'source'];

/** A limit and the units that it holds for: those of a kind, or with posts from … to. */
interface NormOf {
  readonly kind?: Kind;
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

const NORMS: readonly (readonly [NormRule, NormOf])[] = [
  ['superiorsPerUnit', { kind: 'governmentDepartment', limit: 6 }],
  ['superiorsPerUnit', { kind: 'partyOrgan', limit: 4 }],
  ['superiorsPerUnit', { kind: 'institutionClassI', limit: 3 }],
  ['dutiesPerUnit', { to: 30, limit: 25 }],
  ['dutiesPerUnit', { from: 31, limit: 40 }],
  ['dutiesPerPerson', { limit: 2 }],
  ['superiorsPerPerson', { limit: 0.5 }],
];

const SOURCE: Bilingual = {
  zh: '示例标准，请改为本地标准和文号',
  en: 'Illustrative; enter your own norm and its document',
};

/** The rows of the norms table. No published norm is behind them. */
export function hequNormRows(): SampleRow[] {
  return NORMS.map(([rule, { kind, from, to, limit }]) => ({
    rule: { zh: chinese.normRules[rule], en: english.normRules[rule] },
    kind: kind === undefined ? undefined : kindWord(kind),
    from,
    to,
    limit,
    source: SOURCE,
  }));
}
