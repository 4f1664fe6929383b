import type { Worksheet } from '@cj-tech-master/excelts';
import { accentColour, tinted } from './colours';
import { tableArea } from '../model/tables';
import { rangeHas, type CellRange } from './cellRange';

/** How a table's style draws one of its cells, below what the cell itself states. */
export interface TableCellLook {
  fill?: string;
  colour?: string;
  bold?: boolean;
  line?: string;
}

interface TableBlock {
  range: CellRange;
  hasHeader: boolean;
  hasTotals: boolean;
  stripes: boolean;
  family: 'Light' | 'Medium' | 'Dark';
  accent: string;
}

/** Gives, for a cell, the look of the table that it belongs to, or null outside of tables. */
export function tableLooks(sheet: Worksheet): (row: number, column: number) => TableCellLook | null {
  const blocks = sheet.getTables().flatMap((table): TableBlock[] => {
    const area = tableArea(table);
    const name = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.theme ?? '');
    if (!name) return [];
    const accentPlace = (Number(name[2]) - 1) % 7;
    const block: TableBlock = {
      range: {
        top: area.row,
        left: area.column,
        bottom: area.row + area.rows - 1,
        right: area.column + area.columns - 1,
      },
      hasHeader: area.headerRows > 0,
      hasTotals: area.totalsRows > 0,
      stripes: table.showRowStripes !== false,
      family: name[1] as TableBlock['family'],
      accent: accentPlace === 0 ? '#595959' : `#${accentColour(accentPlace)}`,
    };
    return [block];
  });
  return (row, column) => {
    const block = blocks.find(({ range }) => rangeHas(range, row, column));
    return block ? lookIn(block, row) : null;
  };
}

function lookIn(block: TableBlock, row: number): TableCellLook {
  const line = tinted(block.accent, 0.4);
  if (block.hasHeader && row === block.range.top)
    return block.family === 'Light'
      ? { bold: true, line, colour: tinted(block.accent, -0.25) }
      : { bold: true, line, fill: block.accent, colour: '#ffffff' };
  if (block.hasTotals && row === block.range.bottom) return { bold: true, line };
  const isStripe = block.stripes && (row - block.range.top) % 2 === (block.hasHeader ? 1 : 0);
  return isStripe ? { line, fill: tinted(block.accent, 0.8) } : { line };
}
