import type { FunctionMetadata, FunctionsMetadata } from '../../src/workbench/model/functionsMetadata';
import { functionHints } from '../../src/workbench/page/functionHints';

const named = (name: string): FunctionMetadata => ({ id: name, name, parameters: [] });
const metadata: FunctionsMetadata = {
  namespace: 'REFORM',
  functions: ['COMPARE', 'COUNT', 'STRUCTURE'].map(named),
};

/** Short form of the hints with the caret at the mark `|`. */
function hintsAt(marked: string): string | null {
  const caret = marked.indexOf('|');
  const hints = functionHints(marked.replace('|', ''), caret, metadata);
  if (!hints) return null;
  return hints.kind === 'names'
    ? `${hints.start}: ${hints.functions.map((one) => one.name).join(' ')}`
    : `${hints.called.name} argument ${hints.argument}`;
}

test.each<[string, string | null]>([
  ['=re|', '1: COMPARE COUNT STRUCTURE'],
  ['=SUM(REFORM.CO|', '5: COMPARE COUNT'],
  ['=REFORM.X|', null],
  ['REFORM.CO|', null],
  ['="REFORM.CO|', null],
  ['=R|', null],
  ['=REFORM.COUNT(|', 'COUNT argument 0'],
  ['=REFORM.COUNT(A1,"a,b",SUM(1,2),|', 'COUNT argument 3'],
  ['=REFORM.COUNT(SUM(1,|', null],
  ['=REFORM.COUNT((A1),T[[#All],[x]],|)', 'COUNT argument 2'],
  ['=REFORM.COUNT(1)|', null],
])('%s', (marked, expected) => {
  expect(hintsAt(marked)).toBe(expected);
});
