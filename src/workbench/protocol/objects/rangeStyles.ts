import type { Cell, Style } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { sheetExtent, usedArea } from '../../model/usedArea';
import type { RangeLike } from './RangeLike';

/** Changes the style of every cell of a range; whole rows and columns keep it for cells to come. */
export function changeStyles(range: RangeLike, change: (style: Partial<Style>) => Partial<Style>): void {
  range.changeFormats(() => {
    const { area, sheet } = range;
    const isWhole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    if (!isWhole) return range.eachCell((cell) => (cell.style = change(cell.style)));
    const used = usedArea(sheet, area, false);
    if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) {
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.getColumn(column + 1).style = change(sheet.getColumn(column + 1).style);
    }
    if (!used) return;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.style = change(cell.style);
      }
    }
  });
}

/** What all cells of a range share, or null where they differ, as Excel answers. */
export function common<Content>(range: RangeLike, read: (cell: Cell | undefined) => Content): Content | null {
  const { row, column, rows, columns } = range.area;
  const first = read(range.sheet.findCell(row + 1, column + 1));
  const extent = sheetExtent(range.sheet);
  const lastRow = Math.min(row + rows, Math.max(extent.rows, row + 1));
  const lastColumn = Math.min(column + columns, Math.max(extent.columns, column + 1));
  const reachesFurther = lastRow < row + rows || lastColumn < column + columns;
  if (reachesFurther && read(undefined) !== first) return null;
  for (let line = row; line < lastRow; line++) {
    for (let cell = column; cell < lastColumn; cell++)
      if (read(range.sheet.findCell(line + 1, cell + 1)) !== first) return null;
  }
  return first;
}
