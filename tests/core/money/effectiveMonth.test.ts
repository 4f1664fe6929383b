import { effectiveMonth } from '../../../src/core/money/effectiveMonth';
import { monthText } from '../../../src/core/staffing';
import { inShort } from '../table/texts';
import { CENTRES, PLAN_HEADERS, reformOf, type Row } from './smallBridge';

function effectiveOf(...texts: Row) {
  const rows = texts.map((text, place): Row => ['keep', place === 0 ? 'Centre A' : 'Centre B', '', '', text]);
  const { month, issues } = effectiveMonth(reformOf({ agencies: CENTRES.agencies, plan: [PLAN_HEADERS, ...rows] }));
  return [month === null ? null : monthText(month), inShort(issues)];
}

test.each<[string, Row, string | null, string[]]>([
  ['the latest month counts', ['2025-01-01', '2025年7月起'], '2025-07', []],
  ['a year alone is its January', ['2025年', ''], '2025-01', []],
  ['from a day on', ['2025年10月1日起', ''], '2025-10', []],
  ['blanks and dashes say nothing', ['', '—'], null, []],
  ['a number that lost its zero', [2025.1, ''], null, ['ambiguousMonth error E2']],
  ['no month', ['2025-01', '尽快'], '2025-01', ['badMonth error E3']],
  ['half a year', ['2025年下半年', ''], null, ['badMonth error E2']],
])('%s', (_, texts, month, issues) => {
  expect(effectiveOf(...texts)).toEqual([month, issues]);
});
