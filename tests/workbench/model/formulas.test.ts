import { areaAddress, parseAddress, quotedSheetName } from '../../../src/workbench/model/address';
import { fromFileFormula, toFileFormula } from '../../../src/workbench/model/fileFormulas';
import { calledFunctions, referencedAreas, renameSheetInFormula } from '../../../src/workbench/model/formulaText';

describe('formulas in files', () => {
  const namespaces = new Set(['REFORM']);

  test.each([
    ['REFORM.COUNT(机构[#All],"organs")', '_xldudf_REFORM_COUNT(机构[#All],"organs")'],
    ['reform.version()', '_xldudf_REFORM_VERSION()'],
    ['SUM(REFORM.CHANGE(A1,B1))', 'SUM(_xldudf_REFORM_CHANGE(A1,B1))'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['FILTER(A1:A9,B1:B9="REFORM.COUNT(")', '_xlfn._xlws.FILTER(A1:A9,B1:B9="REFORM.COUNT(")'],
    ["'REFORM.COUNT(1)'!A1", "'REFORM.COUNT(1)'!A1"],
    ['LET(rate,B1,rate*LET2)', '_xlfn.LET(_xlpm.rate,B1,_xlpm.rate*LET2)'],
    ['SUM(A1,OTHER.FN(2))', 'SUM(A1,OTHER.FN(2))'],
  ])('%s', (shown, kept) => {
    expect(toFileFormula(shown, namespaces)).toBe(kept);
  });

  test('come back as they are shown, and the namespace is known', () => {
    const found: string[] = [];
    expect(
      fromFileFormula('IF(A1,_xldudf_REFORM_SUPPORTRATIO(A1,B1),_xlfn.XLOOKUP(1,A1:A2,B1:B2))', (name) =>
        found.push(name),
      ),
    ).toBe('IF(A1,REFORM.SUPPORTRATIO(A1,B1),XLOOKUP(1,A1:A2,B1:B2))');
    expect(found).toEqual(['REFORM']);
    expect(fromFileFormula('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', () => {})).toBe('LET(x,1,x+1)');
  });
});

describe('reading formulas', () => {
  test('called functions, areas and sheets', () => {
    expect(calledFunctions('sum(A1,IF(B1="NOT(1)",Tab[[#All],[x(y)]],2))')).toEqual(['SUM', 'IF']);
    expect(
      referencedAreas('SUM(A1:B2,\'县 情\'!$C$3)+LOG10(1)&"D4"', 'S').map(
        ({ sheetName, ...area }) => `${sheetName} ${areaAddress(area)}`,
      ),
    ).toEqual(['S A1:B2', '县 情 C3']);
    expect(renameSheetInFormula('Plan!A1+\'Plan\'!B2+XPlan!C3&"Plan!A1"', 'Plan', '改革 方案')).toBe(
      "'改革 方案'!A1+'改革 方案'!B2+XPlan!C3&\"Plan!A1\"",
    );
  });

  test.each([
    ['B5', { row: 4, column: 1, rows: 1, columns: 1 }],
    ['$C$3:A1', { row: 0, column: 0, rows: 3, columns: 3 }],
    ["'It''s'!B2", { sheetName: "It's", row: 1, column: 1, rows: 1, columns: 1 }],
    ['B:D', { row: 0, column: 1, rows: 1048576, columns: 3 }],
    ['$5:9', { row: 4, column: 0, rows: 5, columns: 16384 }],
    ['XFE1', null],
    ['A0', null],
    ['A1:B', null],
    ['', null],
  ])('address %s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  test('sheet names are quoted where they must be', () => {
    expect(['Plan', '改革方案', '县 情', "It's", 'A1', '2024'].map(quotedSheetName)).toEqual([
      'Plan',
      '改革方案',
      "'县 情'",
      "'It''s'",
      "'A1'",
      "'2024'",
    ]);
  });
});
