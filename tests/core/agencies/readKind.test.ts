import { KINDS, readKind, type Kind } from '../../../src/core';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';

test('the words of both languages are kinds, in any case', () => {
  for (const kind of KINDS) {
    for (const word of [en.words.kinds[kind], en.words.kinds[kind].toUpperCase(), zhCN.words.kinds[kind]]) {
      expect({ word, read: readKind(word) }).toEqual({ word, read: { kind, exact: true } });
    }
  }
});

const synonyms: readonly (readonly [string, Kind])[] = [
  ['党委部门', 'partyOrgan'],
  ['县委工作部门', 'partyOrgan'],
  ['政府部门', 'governmentDepartment'],
  ['群团', 'massOrganisation'],
  ['人民团体', 'massOrganisation'],
  ['公益一类', 'institutionClassI'],
  ['公益Ⅰ类', 'institutionClassI'],
  ['事业单位（公益一类）', 'institutionClassI'],
  ['Public institution (class I)', 'institutionClassI'],
  ['公益二类事业单位', 'institutionClassII'],
  ['公益Ⅱ类事业单位', 'institutionClassII'],
  ['class 2', 'institutionClassII'],
  ['参公', 'institutionCivilService'],
  ['参照公务员法管理事业单位', 'institutionCivilService'],
  ['综合行政执法队', 'lawEnforcementTeam'],
  ['law enforcement team', 'lawEnforcementTeam'],
  ['派出机关', 'dispatchedOrgan'],
  ['乡镇', 'township'],
  ['街道', 'township'],
  ['开发区', 'developmentZone'],
  ['幼儿园', 'school'],
  ['卫生院', 'hospital'],
  ['Health centre', 'hospital'],
  ['事业', 'institution'],
  ['事业单位（正科级）', 'institution'],
];

test.each(synonyms)('%s is %s', (word, kind) => expect(readKind(word)).toEqual({ kind, exact: true }));

const guesses: readonly (readonly [string, Kind])[] = [
  ['县直公益一类事业单位', 'institutionClassI'],
  ['县直公益二类事业单位（正科级）', 'institutionClassII'],
  ['其他政府部门', 'governmentDepartment'],
  ['公办幼儿园（一级）', 'school'],
  ['事业单位（公益二类差额）', 'institutionClassII'],
  ['县级群团组织', 'massOrganisation'],
];

test.each(guesses)('%s can only mean %s', (word, kind) => expect(readKind(word)).toEqual({ kind, exact: false }));

test.each(['企业', '机关', '行政', 'foo', '', ' ', '__proto__', 'constructor', 'x'.repeat(5000)])(
  '%s is no kind',
  (word) => {
    expect(readKind(word)).toBeNull();
  },
);
