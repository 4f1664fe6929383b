import { maskLongNumbers } from '../../../src/core/staffing/maskLongNumbers';

test.each([
  ['财政局 142201197005170018', '财政局 …0018'], // the example of the comment
  ['197005', '197005'],
  ['14220119700517001X', '…001X'],
  ['142201 19700517 0018', '…0018'],
  ['142201-19700517-001X', '…001X'],
  ['１４２２０１１９７００５１７００１８', '…００１８'],
  ['a 123456789 b 1234567890', 'a …6789 b …7890'],
  ['2025-06-30 12:30', '2025-06-30 12:30'],
  ['20250630', '20250630'],
  ['', ''],
])('%s: %s', (text, expected) => {
  expect(maskLongNumbers(text)).toBe(expected);
});
