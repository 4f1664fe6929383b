import { failureOf, startExcel } from '../startedExcel';

describe('ranges through the Excel client', () => {
  test('values come back with their types, formulas and texts', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['机构', 12],
        ["'0012", '50%'],
        [true, '2024-03-01'],
        ["'=1+1", '1,234'],
      ];
      sheet.getRange('C1').formulas = [['=SUM(B1,B4)']];
      sheet.getRange('C2').values = [['=1/0']];
      await context.sync();
      const range = sheet.getRange('A1:C4').load('values,valueTypes,formulas,text,numberFormat,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
      expect(range.values).toEqual([
        ['机构', 12, 1246],
        ['0012', 0.5, '#DIV/0!'],
        [true, 45352, ''],
        ['=1+1', 1234, ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Double'],
        ['String', 'Double', 'Error'],
        ['Boolean', 'Double', 'Empty'],
        ['String', 'Double', 'Empty'],
      ]);
      expect(range.formulas.map((row) => row[2])).toEqual(['=SUM(B1,B4)', '=1/0', '', '']);
      expect(range.text.map((row) => row[1])).toEqual(['12', '50%', '3/1/2024', '1,234']);
      expect(range.numberFormat.map((row) => row[1])).toEqual(['General', '0%', 'm/d/yyyy', '#,##0']);
    });
  });

  test('one value fills a range, null leaves a cell as it is, a text format keeps digits', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
      sheet.getRange('A1:B2').values = [
        [null, 1],
        [2, null],
      ];
      sheet.getRange('D1').numberFormat = [['@']];
      sheet.getRange('D1').values = [['110101199001011234']];
      const read = sheet.getRange('A1:D2').load('values');
      await context.sync();
      expect(read.values).toEqual([
        [7, 1, '', '110101199001011234'],
        [2, 7, '', ''],
      ]);
    });
  });

  test('an array of another size is refused', async () => {
    const { run } = startExcel();
    const wrong = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    expect(await failureOf(wrong)).toBe('InvalidArgument');
  });

  test('what is not a formula is refused, and so is an address that is none', async () => {
    const { run } = startExcel();
    const write = (address: string, content: string) =>
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = [[content]];
        await context.sync();
      });
    expect(await failureOf(write('A1', '=SUM('))).toBe('InvalidArgument');
    expect(await failureOf(write('A1', '+5 posts'))).toBe('InvalidArgument');
    expect(await failureOf(write('1A', 'x'))).toBe('InvalidArgument');
    expect(await failureOf(write('无此名称', 'x'))).toBe('ItemNotFound');
  });

  test('a value that was not loaded cannot be read', async () => {
    const { run } = startExcel();
    const unloaded = run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await failureOf(unloaded)).toBe('PropertyNotLoaded');
  });

  test('large arrays, which the client sends in pieces, arrive whole', async () => {
    const { run, host } = startExcel();
    const rows = Array.from({ length: 700 }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => row * 100 + column),
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(4, 2, 700, 13).values = rows;
      const read = sheet.getUsedRange().load('values,address,cellCount');
      await context.sync();
      expect(read.address).toBe('Sheet1!C5:O704');
      expect(read.cellCount).toBe(9100);
      expect(read.values).toEqual(rows);
    });
    const releasesReferences = 1;
    expect(host.statistics.requests).toBe(1 + releasesReferences);
  });

  test('neighbours, intersections and used cells', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      const start = sheet.getRange('B2:C3');
      const ranges = {
        offset: start.getOffsetRange(1, 2),
        resized: start.getResizedRange(3, 0),
        last: start.getLastCell(),
        row: start.getRow(1),
        column: start.getEntireColumn(),
        bounding: start.getBoundingRect('E9'),
        used: sheet.getRange('A:C').getUsedRange(true),
        below: start.getRowsBelow(2),
      };
      const apart = start.getIntersectionOrNullObject('F1:F9');
      const empty = sheet.getRange('H1:J9').getUsedRangeOrNullObject();
      Object.values(ranges).forEach((range) => range.load('address'));
      await context.sync();
      expect(
        Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.address.split('!')[1]])),
      ).toEqual({
        offset: 'D3:E4',
        resized: 'B2:C6',
        last: 'C3',
        row: 'B3:C3',
        column: 'B:C',
        bounding: 'B2:E9',
        used: 'B2:C3',
        below: 'B4:C5',
      });
      expect([apart.isNullObject, empty.isNullObject]).toEqual([true, true]);
    });
    expect(
      await failureOf(
        run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });

  test('merged cells keep the first value and can be parted', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['x', 'y'],
        ['z', 'u'],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', ''],
        ['', ''],
      ]);
      expect(merged.address).toBe('Sheet1!A1:B2');
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('formats are set and read, and differ as null', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const head = sheet.getRange('A1:B1');
      head.format.fill.color = '#DDEBF7';
      head.format.font.bold = true;
      head.format.font.color = 'red';
      head.format.font.name = '宋体';
      head.format.horizontalAlignment = 'Center';
      head.format.wrapText = true;
      head.format.columnWidth = 105;
      head.format.rowHeight = 30;
      const border = head.format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#112233';
      const both = sheet.getRange('A1:A2').format;
      head.load(
        'format/fill/color,format/font/bold,format/font/color,format/font/name,format/horizontalAlignment,format/wrapText,format/columnWidth,format/rowHeight',
      );
      both.load('wrapText');
      border.load('style,weight,color');
      await context.sync();
      expect(head.format.fill.color).toBe('#DDEBF7');
      expect([head.format.font.bold, head.format.font.color, head.format.font.name]).toEqual([true, '#FF0000', '宋体']);
      expect([
        head.format.horizontalAlignment,
        head.format.wrapText,
        head.format.columnWidth,
        head.format.rowHeight,
      ]).toEqual(['Center', true, 105, 30]);
      expect([border.style, border.weight, border.color]).toEqual(['Continuous', 'Medium', '#112233']);
      expect(both.wrapText).toBeNull();
    });
  });

  test('clear takes contents, formats or both', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1');
      const fill = range.format.fill;
      const state = async () => {
        range.load('values');
        fill.load('color');
        await context.sync();
        return [range.values[0][0], fill.color];
      };
      range.values = [[5]];
      fill.color = '#FFFF00';
      range.clear('Contents');
      expect(await state()).toEqual(['', '#FFFF00']);
      range.values = [[5]];
      range.clear('Formats');
      expect(await state()).toEqual([5, '#FFFFFF']);
      range.clear();
      expect(await state()).toEqual(['', '#FFFFFF']);
    });
  });

  test('cells move down with their formats, unless a formula would have to follow', async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('A2').insert('Down');
      const read = sheet.getRange('A1:A4').load('values');
      const moved = sheet.getRange('A3').format.font.load('bold');
      await context.sync();
      expect(read.values).toEqual([[1], [''], [2], [3]]);
      expect(moved.bold).toBe(true);
      sheet.getRange('A2').delete('Up');
      read.load('values');
      sheet.getRange('C1').formulas = [['=A3']];
      await context.sync();
      expect(read.values).toEqual([[1], [2], [3], ['']]);
    });
    expect(
      await failureOf(
        run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A2').insert('Down');
          await context.sync();
        }),
      ),
    ).toBe('NotImplemented');
  });
});
