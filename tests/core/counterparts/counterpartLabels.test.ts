import { labelsAcross, partnerLabel, sectionLabel, unitLabel } from '../../../src/core/counterparts/counterpartLabels';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';

test('a unit that another county has too is named with its county; those without a unit never are', () => {
  const units = [
    { unit: 0, unitName: '财政局', county: '东县' },
    { unit: 1, unitName: '审计局', county: '东县' },
    { unit: 2, unitName: '财政局', county: '西县' },
    { unit: -1, unitName: '', county: '' },
  ];
  expect(labelsAcross(units, zhCN)).toEqual(['财政局（东县）', '审计局', '财政局（西县）', '（无承接单位）']);
});

test('what is not stated is said in words', () => {
  expect([partnerLabel('', en), partnerLabel('City 1', en)]).toEqual(['(none stated)', 'City 1']);
  expect([unitLabel({ unit: -1, unitName: '' }, en), unitLabel({ unit: 0, unitName: 'A' }, en)]).toEqual([
    '(no unit)',
    'A',
  ]);
});

test('a section is named with its former unit where it has one', () => {
  expect(sectionLabel({ name: '办公室', formerUnit: '' }, zhCN)).toBe('办公室');
  expect(sectionLabel({ name: '办公室', formerUnit: '统计局' }, zhCN)).toBe('办公室（原统计局）');
});
