import { POST_TYPES } from '../../../src/core';
import { bridgeLabel, LEAVING_CAUSES, savingsLabel } from '../../../src/core/money';
import type { BridgeRow, BridgeRowKey, SavingsRow, SavingsRowKey } from '../../../src/core/money';
import { CHANNELS } from '../../../src/core/staffing';
import { localeOf } from '../../../src/locales/localeOf';

type BridgeName = Pick<BridgeRow, 'key' | 'channel' | 'cause'>;
type SavingsName = Pick<SavingsRow, 'key' | 'postType'>;

test.each([
  [{ key: 'leavingBy', channel: null, cause: 'retire' }, '退出：到龄退休', 'leaving by: retirement'],
  [{ key: 'placedBy', channel: 'redeploy', cause: null }, '安置：转岗', 'placed by: redeployment'],
  [{ key: 'waiting', channel: null, cause: null }, '待安置', 'Waiting to be placed'],
] as const satisfies readonly (readonly [BridgeName, string, string])[])('bridge row %j', (row, chinese, english) => {
  expect([bridgeLabel(row, localeOf('zh')), bridgeLabel(row, localeOf('en'))]).toEqual([chinese, english]);
});

test.each([
  [{ key: 'postType', postType: 'institution' }, '事业编制', 'Institution posts'],
  [{ key: 'runningCost', postType: null }, '公用经费', 'Running cost'],
] as const satisfies readonly (readonly [SavingsName, string, string])[])('savings row %j', (row, chinese, english) => {
  expect([savingsLabel(row, localeOf('zh')), savingsLabel(row, localeOf('en'))]).toEqual([chinese, english]);
});

/** Live sheets look figures up by the name of their row. */
describe.each(['en', 'zh'] as const)('in %s no two rows have one name', (language) => {
  const words = localeOf(language);
  const none = { channel: null, cause: null };

  test('of the bridge', () => {
    const keys = Object.keys(words.money.bridge) as BridgeRowKey[];
    const rows = keys.flatMap((key): BridgeName[] => {
      if (key === 'placedBy') return CHANNELS.map((channel) => ({ ...none, key, channel }));
      return key === 'leavingBy' ? LEAVING_CAUSES.map((cause) => ({ ...none, key, cause })) : [{ ...none, key }];
    });
    const names = rows.map((row) => bridgeLabel(row, words).toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('of the savings', () => {
    const keys = Object.keys(words.money.savings) as SavingsRowKey[];
    const rows = keys.flatMap((key): SavingsName[] =>
      key === 'postType' ? POST_TYPES.map((postType) => ({ key, postType })) : [{ key, postType: null }],
    );
    const names = rows.map((row) => savingsLabel(row, words).toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
