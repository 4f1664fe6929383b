import { findHeaderRow, recogniseHeaders } from '../../../src/core';
import { isResultHeader } from '../../../src/core/table/recogniseHeaders';

const cases: readonly (readonly [string, readonly (string | null)[], string | null])[] = [
  ['agencies, English', ['Unit', 'Kind', 'Administrative posts'], 'agencies en'],
  ['agencies, Chinese', ['序号', '单位名称', '机构性质', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies, any order and case', ['office SPACE (m²)', ' kind ', 'UNIT'], 'agencies en'],
  ['agencies, full-width letters', ['Ｕｎｉｔ', 'Ｋｉｎｄ'], 'agencies en'],
  ['agencies, spaces and line breaks inside', ['单 位 名 称', '机构\n性质', '行政 编制'], 'agencies zh'],
  ['agencies, mixed: most headers decide', ['Unit', '机构性质', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies, mixed: a tie goes to the first', ['Unit', '机构性质'], 'agencies en'],
  ['agencies, bilingual headers', ['单位名称 Unit', '机构性质 / Kind', '行政编制 Administrative posts'], 'agencies zh'],
  ['agencies, kind missing but people there', ['Unit', 'Institution posts', 'Institution in post'], 'agencies en'],
  ['agencies, kind missing, posts alone', ['单位名称', '行政编制', '事业编制'], 'agencies zh'],
  ['agencies with a column of sections', ['Unit', 'Kind', 'Grade', 'Institution posts', 'Sections'], 'agencies en'],
  ['agencies, unit missing', ['Kind', 'Institution posts', 'Institution in post'], 'agencies en'],
  ['approved', ['Unit', 'Administrative posts', 'Sections', 'Document'], 'approved en'],
  ['approved, Chinese', ['方案', '单位名称', '行政编制', '正职职数', '内设机构数', '文号'], 'approved zh'],
  ['approved, one grant and a document', ['单位名称', '行政编制', '文号'], 'approved zh'],
  ['approved with a kind', ['Option', 'Unit', 'Kind', 'Administrative posts', 'Sections', 'Document'], 'approved en'],
  ['plan', ['Operation', 'From', 'To'], 'plan en'],
  ['plan, Chinese', ['方案', '改革方式', '改革前机构', '改革后机构', '划转比例'], 'plan zh'],
  ['plan with kind and posts', ['From', 'To', 'Kind', 'Administrative posts', 'Operation', 'Document'], 'plan en'],
  ['plan, target missing', ['Operation', 'From'], 'plan en'],
  ['plan, operation missing', ['改革前机构', '改革后机构', '备注'], 'plan zh'],
  ['facts', ['Item', 'Value', 'As of', 'Source'], 'facts en'],
  ['facts, Chinese', ['项目', '数值（人）', '口径'], 'facts zh'],
  ['norms are none of these', ['Rule', 'Kind', 'From', 'To', 'Limit'], null],
  ['rates are none of these', ['Item', 'Post type', 'Rate', 'Floor', 'Ceiling'], null],
  ['staff are none of these', ['Person ID', 'Name', 'Unit', 'Kind', 'Sex', 'Birth'], null],
  ['staff in Chinese', ['人员编号', '姓名', '单位名称', '机构性质', '性别'], null],
  ['claims', ['指标', '改革前', '改革后', '增减', '增减幅度'], null],
  ['duties', ['职责', '上级部门', '上级科室', '单位', '股室'], null],
  ['tasks', ['Task', 'Unit', 'Owner', 'Due', 'Done'], null],
  ['a title', ['河曲县机构情况表', null, null], null],
  ['blank', [null, '', null], null],
];

test.each(cases)('%s', (_, headers, expected) => {
  const found = recogniseHeaders(headers);
  expect(found && `${found.kind} ${found.language}`).toBe(expected);
});

test('the header row of a plain range may stand below a title and right of a blank column', () => {
  const values = [
    ['', '河曲县机构编制情况表', '', ''],
    ['', '填报单位：县委编办', '', ''],
    ['', '', '', ''],
    ['', '单位名称', '机构性质', '行政编制'],
    ['', '财政局', '政府工作部门', 20],
  ];
  expect(findHeaderRow(values)).toEqual({ kind: 'agencies', row: 3 });
});

test('what REFORM.STRUCTURE and REFORM.CROSSWALK spill is not an input table', () => {
  const structure = ['单位名称', '机构性质', '由何单位组建', '行政编制', '事业编制'];
  expect(isResultHeader(structure)).toBe(true);
  expect(findHeaderRow([structure])).toBeNull();
  expect(findHeaderRow([['改革前机构', '改革后机构', '改革方式', '去向']])).toBeNull();
  expect(findHeaderRow([])).toBeNull();
});
