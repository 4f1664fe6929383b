import { listCell, LONGEST_LIST } from '../../src/functions/listCell';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';

const text = (length: number) => 'x'.repeat(length);

test.each<[string, string[], string]>([
  ['none', [], ''],
  ['one', ['A'], 'A'],
  ['several', ['A', 'B'], 'A; B'],
  ['one that is too long', [text(LONGEST_LIST + 1)], '… and 1 more'],
  ['the second is too long', ['A', text(LONGEST_LIST), 'C', 'D'], 'A; … and 3 more'],
])('%s', (_name, texts, expected) => {
  expect(listCell(texts, '; ', en)).toBe(expected);
});

test('just as long as allowed is whole; one character more is cut after a whole text', () => {
  const half = text(LONGEST_LIST / 2 - 1);
  expect(listCell([half, half], '; ', en)).toHaveLength(LONGEST_LIST);
  expect(listCell([half, `${half}x`], '; ', en)).toBe(`${half}; … and 1 more`);
  expect(listCell([half, `${half}xxx`], '；', zhCN)).toBe(`${half}；……另有 1 项`);
});
