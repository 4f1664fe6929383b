import type { Editing } from '../../src/workbench/grid/gridActions';
import { pointedText } from '../../src/workbench/page/pointAt';

const typing = (text: string, pointed?: [number, number]): Editing => ({
  row: 0,
  column: 0,
  text,
  caret: text.length,
  mode: 'enter',
  place: 'cell',
  ...(pointed && { pointed }),
});

test('a click gives an address after =, an operator, a bracket or a comma', () => {
  for (const start of ['=', '=A1+', '=SUM(', '=SUM(A1, ', '=A1:'])
    expect(pointedText(typing(start), 'B2')?.text).toBe(`${start}B2`);
});

test('elsewhere a click gives none', () => {
  for (const start of ['', 'text', '=A1', '=SUM(A1)', '-']) expect(pointedText(typing(start), 'B2')).toBeNull();
});

test('the next click replaces the address of the one before', () => {
  const first = pointedText(typing('=SUM('), 'B2')!;
  expect(pointedText({ ...typing(first.text), ...first }, 'B2:C9')).toEqual({
    text: '=SUM(B2:C9',
    caret: 10,
    pointed: [5, 10],
  });
});
