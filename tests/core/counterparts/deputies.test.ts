import { deputiesIn } from '../../../src/core/counterparts/deputiesIn';
import { isBareTitle } from '../../../src/core/counterparts/isBareTitle';

test.each([
  ['副局长', true],
  ['局长（主持全面工作）', true],
  ['副局长（分管粮食）', true],
  ['副 局　长', true],
  ['党组成员、副局长', true],
  ['党组书记', true],
  ['第一副主任', true],
  ['常务副部长', true],
  ['总工程师', true],
  ['四级调研员', true],
  ['大队长', true],
  ['Ｄeputy director', true],
  ['Deputy', true],
  ['Deputy B', true],
  ['First deputy director-general', true],
  ['HEAD OF SECTION', true],
  ['副县长', false],
  ['常务副县长', false],
  ['县委常委', false],
  ['县发改局副局长', false],
  ['甲', false],
  ['Deputy county head', false],
  ['Deputy mayor', false],
  ['Headley', false],
  ['', false],
])('%j as a bare title: %j', (name, expected) => expect(isBareTitle(name)).toBe(expected));

test.each([
  ['', []],
  ['—', []],
  ['副局长', ['副局长']],
  ['副局长、总工程师', ['副局长', '总工程师']],
  ['党组成员、副局长', ['党组成员、副局长']],
  ['局党组书记、局长；党组成员、副局长', ['局党组书记、局长', '党组成员、副局长']],
  ['党组成员', ['党组成员']],
  ['副局长、党组成员', ['副局长', '党组成员']],
  ['甲（党组成员、副局长）', ['甲（党组成员、副局长）']],
  ['Deputy A\nDeputy B', ['Deputy A', 'Deputy B']],
])('the deputies of %j', (cell, names) => expect(deputiesIn(cell)).toEqual(names));
