/** Rows of texts as the clipboard carries a block of cells: tabs between cells, a line a row, quotes where they are needed. */
export function toTabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

/** Reads a block that was copied from a spreadsheet. A line end at the very end adds no row. */
export function parseTabbedText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') at += 1;
    else {
      rows.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at >= text.length) break;
    }
  }
  return rows;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function readPlain(text: string, start: number): { text: string; end: number } {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}

/** A quote that is never closed, or followed by more text, is an ordinary character. */
function readQuoted(text: string, start: number): { text: string; end: number } {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') end += 1;
    else if (end + 1 >= text.length || '\t\r\n'.includes(text[end + 1]))
      return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
    else break;
  }
  return readPlain(text, start);
}
