import {
  DEFAULT_MONEY,
  DEFAULT_RATES,
  isListedInResult,
  personCost,
  readPay,
  readRates,
} from '../../../src/core/money';
import { defaultMoneyTables } from '../../../src/locales/defaultMoneyTables';
import { inShort } from '../table/texts';

test('the national rates', () => {
  expect(DEFAULT_RATES.map(({ item, postType, rate, range, cash }) => [item, postType, rate, range, cash])).toEqual([
    ['pension', null, 0.16, null, true],
    ['annuity', null, 0.08, null, false],
    ['medical', null, 0.08, [0.06, 0.1], true],
    ['unemployment', 'institution', 0.005, null, true],
    ['workInjury', null, 0.002, null, true],
    ['housing', null, 0.12, [0.05, 0.12], true],
  ]);
});

test('in English, with the average wage', () => {
  const { pay, rates } = defaultMoneyTables('en', 7000.55, DEFAULT_MONEY);
  expect(rates.headers).toEqual(['Item', 'Post type', 'Rate', 'Floor', 'Ceiling', 'Cash', 'Note']);
  // 60 % of 7,000.55 = 4,200.33; 300 % = 21,001.65
  const limits =
    'ceiling 300 % of the average monthly wage: Guobanfa [2019] No. 13; floor 60 % unless the local rule differs';
  expect(rates.rows.slice(0, 4)).toEqual([
    ['Pension insurance', '', 0.16, 4200.33, 21001.65, 'yes', `Rate: Guobanfa [2019] No. 13; ${limits}`],
    ['Occupational annuity', '', 0.08, 4200.33, 21001.65, 'no', `Rate: Guobanfa [2015] No. 18; booked, not paid, until retirement in fully funded units; ${limits}`],
    ['Medical insurance incl. maternity', '', 0.08, 4200.33, 21001.65, 'yes', `Rate: Guofa [1998] No. 44, Guobanfa [2019] No. 10; usually 6 % to 10 %; enter the local rate; ${limits}`],
    ['Unemployment insurance', 'Institution', 0.005, 4200.33, 21001.65, 'yes', `Rate: Renshebufa [2017] No. 14; ${limits}`],
  ]); // prettier-ignore
  expect(pay.headers).toEqual([
    ...['Post type', 'Rank', 'Basic pay', 'Allowances', 'Performance', 'Year-end bonus', 'Transport', 'Note'],
  ]);
  expect(pay.rows.map((row) => row[0])).toEqual(['Administrative', 'Political-legal', 'Institution', 'Worker']);
  expect(pay.rows.map((row) => row.slice(1, 7).join())).toEqual([',,,,1,', ',,,,1,', ',,,,0,', ',,,,1,']);
  expect(pay.rows.map((row) => /No\. (22|56)/.exec(String(row[7]))?.[1])).toEqual(['22', '22', '56', '22']);
});

test('in Chinese, without the average wage: floors and ceilings are to be filled, and the notes say so', () => {
  const { rates } = defaultMoneyTables('zh', null, DEFAULT_MONEY);
  expect(rates.rows[1]).toEqual([
    ...['职业年金', '', 0.08, '', '', '否'],
    '比例参照国办发〔2015〕18号；财政全额供款单位记账，退休前不实缴；基数上限为月平均工资的300%，参照国办发〔2019〕13号；下限暂按60%，以当地规定为准；待按当地平均工资填写',
  ]);
  expect(rates.rows.every((row) => row[3] === '' && row[4] === '' && String(row[6]).includes('待按当地平均工资填写'))).toBe(true); // prettier-ignore
  expect(rates.note).toContain('基数下限和上限');
});

describe.each(['en', 'zh'] as const)('what is put into a workbook is read again (%s)', (language) => {
  const { pay, rates } = defaultMoneyTables(language, 7000, DEFAULT_MONEY);
  const read = readRates({ values: [rates.headers, ...rates.rows] });

  test('rates without an issue, the annuity known by its words', () => {
    expect([read.issues, read.rates!.language, read.rates!.annuity]).toEqual([[], language, 1]);
    expect(read.rates!.rules.map(({ rate, floor, ceiling, cash }) => [rate, floor, ceiling, cash])).toEqual(
      DEFAULT_RATES.map(({ rate, cash }) => [Math.round(rate * 1e6), 4_200_000, 21_000_000, cash]),
    );
  });

  test('pay waits to be filled', () => {
    const unfilled = readPay({ values: [pay.headers, ...pay.rows] });
    expect(inShort(unfilled.issues)).toEqual([2, 3, 4, 5].map((row) => `payRowBlank warning row ${row}`));
    expect(unfilled.issues.every(isListedInResult)).toBe(true);
    const filled = pay.rows.map((row) => [row[0], row[1], 3000, 800, 2200, ...row.slice(5)]);
    const standards = readPay({ values: [pay.headers, ...filled] }).pay!;
    // pay 72,000; 16 + 8 + 8 + 0.5 + 0.2 + 12 = 44.7 % of it = 32,184
    expect(personCost(standards, read.rates, 2)).toMatchObject({ payFen: 7_200_000, totalFen: 10_418_400 });
  });
});
