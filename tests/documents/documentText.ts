import type { SheetDocument } from '../../src/documents';

/** A document as JSON with one cell a line, so that a difference shows which cell. */
export function documentText(document: SheetDocument): string {
  const { cells, merges, rowHeights, borders, charts, ...rest } = document;
  const heights = [...rowHeights].map(([row, height]) => [row, Math.round(height * 100) / 100]);
  const lists = { rowHeights: heights, cells, merges, borders, charts };
  const fields = [
    ...Object.entries(rest).map(([name, content]) => `  ${JSON.stringify(name)}: ${JSON.stringify(content)}`),
    ...Object.entries(lists).map(([name, items]) => `  ${JSON.stringify(name)}: [${lines(items)}]`),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '' : `\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  `;
}
