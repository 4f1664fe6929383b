import { pageCapacity, printPercent } from '../../src/documents';
import type { Area, SheetDocument } from '../../src/documents';

/** What Excel would refuse or print wrongly of a sheet, a sentence each; none when it is sound. */
export function layoutFaults(document: SheetDocument): string[] {
  return [...cellFaults(document), ...areaFaults(document), ...pageFaults(document)];
}

function cellFaults({ cells, name, columnWidths, rowHeights, print }: SheetDocument): string[] {
  const faults = name.length > 31 ? [`the name ${name} is too long`] : [];
  for (const { row, column, content, source, formula } of cells) {
    const place = `${row},${column}`;
    const isSound = typeof content === 'string' || Number.isFinite(content);
    if (!isSound || /NaN|Infinity|undefined|null/.test(String(content))) faults.push(`${place} holds ${content}`);
    if ((source ?? '').length > 255) faults.push(`${place}: source too long`);
    if ((formula ?? '').length > 8000) faults.push(`${place}: formula too long`);
    const texts = formula?.match(/"(?:[^"]|"")*"/g) ?? [];
    if (texts.some((text) => text.length - 2 > 255)) faults.push(`${place}: text in the formula too long`);
    if (column >= columnWidths.length) faults.push(`${place} has no column width`);
  }
  for (let row = 0; row < print.area.rows; row++) {
    const height = rowHeights.get(row) ?? Infinity;
    if (height > 409) faults.push(`row ${row} is ${height} points high`);
  }
  return faults;
}

/** Cells, merged areas and what spills do not meet. */
function areaFaults({ cells, merges }: SheetDocument): string[] {
  const spills = cells.flatMap(({ row, column, spill }): Area[] => (spill ? [{ row, column, ...spill }] : []));
  const covered = new Map<number, Area>();
  const faults: string[] = [];
  for (const area of [...merges, ...spills]) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const place = row * 20_000 + column;
        if (covered.has(place)) faults.push(`two areas meet in ${row},${column}`);
        covered.set(place, area);
      }
    }
  }
  const seen = new Set<number>();
  for (const { row, column } of cells) {
    const place = row * 20_000 + column;
    const area = covered.get(place);
    const isInside = area !== undefined && (area.row !== row || area.column !== column);
    if (seen.has(place) || isInside) faults.push(`the cell ${row},${column} lies on another one`);
    seen.add(place);
  }
  return faults;
}

/** Pages end between rows that are not merged, hold what stands on them, and can be read. */
function pageFaults({ merges, print, rowHeights, columnWidths, hiddenColumns }: SheetDocument): string[] {
  const breaks = print.pageBreaks ?? [];
  const printed = columnWidths.slice(0, print.area.columns);
  const faults = breaks.filter((row, i) => row <= (breaks[i - 1] ?? 0)).map((row) => `the break ${row} does not rise`);
  if (printPercent(printed, print) < 60) faults.push(`printed at ${printPercent(printed, print)} %`);
  if (hiddenColumns.some((column) => column < print.area.columns)) faults.push('a printed column is hidden');
  const capacity = pageCapacity(printed, print);
  const starts = [0, ...breaks, print.area.rows];
  starts.slice(0, -1).forEach((first, page) => {
    let height = 0;
    for (let row = first; row < starts[page + 1]; row++) height += rowHeights.get(row) ?? 15;
    if (height > capacity) faults.push(`page ${page + 1} has ${height} of ${capacity} points`);
  });
  for (const area of merges) {
    const cut = breaks.find((row) => row > area.row && row < area.row + area.rows);
    if (cut !== undefined) faults.push(`the break ${cut} cuts a merged area`);
  }
  return faults;
}
