import { KINDS, OPERATIONS, TABLES } from '../../src/core';
import { NORM_RULES } from '../../src/core/checks';
import { CHANNELS } from '../../src/core/staffing';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { builtText } from './builtFiles';

describe.each([
  ['help/index.html', 'en'],
  ['help/zh-cn.html', 'zh-CN'],
])('%s', (file, tag) => {
  const html = builtText(file);

  test('names its language and loads nothing from elsewhere', () => {
    expect(html).toMatch(new RegExp(`<html lang="?${tag}["> ]`));
    expect(html).not.toMatch(/<script|https?:\/\//);
  });

  test('has every header, operation, kind, channel and norm in both languages', () => {
    const words = [
      ...Object.values(TABLES).flatMap((columns) => columns.flatMap((column) => [column.en, column.zh])),
      ...OPERATIONS.flatMap((operation) => [en.words.operations[operation], zhCN.words.operations[operation]]),
      ...KINDS.flatMap((kind) => [en.words.kinds[kind], zhCN.words.kinds[kind]]),
      ...CHANNELS.flatMap((channel) => [en.money.channels[channel], zhCN.money.channels[channel]]),
      ...NORM_RULES.flatMap((rule) => [en.checks.normRules[rule], zhCN.checks.normRules[rule]]),
    ];
    expect(words.filter((word) => !html.includes(word))).toEqual([]);
  });

  test.each([
    ...['money', 'channels', 'table-staff', 'table-pay', 'table-rates', 'bridge'],
    ...['duty-rules', 'norms', 'approvals', 'table-duties', 'table-procedures', 'table-norms', 'counterparts'],
    ...[
      'people-rules',
      'table-claims',
      'table-tasks',
      'placement',
      'remaining',
      'seats',
      'check',
      'reconcile',
      'tasks',
    ],
  ])('%s has a place', (id) => {
    expect(html).toMatch(new RegExp(` id="?${id}["> ]`));
  });

  test('no place has two meanings', () => {
    const ids = [...html.matchAll(/ id="?([a-z-]+)/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([]);
  });

  test('every link within the page has its place', () => {
    const links = [...html.matchAll(/href="?#([a-z-]+)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !new RegExp(` id="?${id}["> ]`).test(html))).toEqual([]);
  });
});
