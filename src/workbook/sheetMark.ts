import type { Area, SheetDocument } from '../documents';
import { SHEET_KEYS } from './sheetsReport';
import type { SheetKey } from './sheetsReport';

/** The worksheet custom property that marks a sheet as ours. */
export const MARK = 'reformsheet';

/**
 * `building` while the sheet is not complete; then its name and fingerprint as it was written; `kept` once the user has
 * made it their own: it is never written again, and what stands on it is no input.
 */
export type SheetMark =
  | { readonly key: SheetKey; readonly state: 'building' | 'kept' }
  | {
      readonly key: SheetKey;
      readonly state: 'complete';
      readonly name: string;
      readonly fingerprint: string;
      /** Cells that belong to spilling formulas: [row, column, rows, columns]. */
      readonly spills: readonly (readonly [number, number, number, number])[];
    };

/** The mark of a sheet as it was written. */
export type CompleteMark = Extract<SheetMark, { state: 'complete' }>;

export function writeMark(mark: SheetMark): string {
  return JSON.stringify(mark);
}

/** The mark as it was written; null for anything else. */
export function readMark(text: unknown): SheetMark | null {
  if (typeof text !== 'string') return null;
  try {
    const mark = JSON.parse(text) as (Partial<Omit<CompleteMark, 'state'>> & { state?: unknown }) | null;
    const key = SHEET_KEYS.find((known) => known === mark?.key);
    if (!mark || key === undefined) return null;
    if (mark.state === 'building' || mark.state === 'kept') return { key, state: mark.state };
    if (typeof mark.name !== 'string' || typeof mark.fingerprint !== 'string' || !Array.isArray(mark.spills))
      return null;
    return { key, state: 'complete', name: mark.name, fingerprint: mark.fingerprint, spills: mark.spills };
  } catch {
    return null;
  }
}

/** The areas that a document keeps free for its spilling formulas. */
export function spillAreas(document: SheetDocument): Area[] {
  return document.cells.flatMap((cell) => (cell.spill ? [{ row: cell.row, column: cell.column, ...cell.spill }] : []));
}

/** A sheet's cells as read back: what formulas or constants stand where. */
export interface WrittenCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * A hash over every cell that holds something, so that an edit shows. Results of formulas may change by themselves, so a
 * formula counts with the functions it calls only; cells that a formula spills over do not count.
 */
export function fingerprintOf(cells: WrittenCells, spills: CompleteMark['spills']): string {
  let text = '';
  cells.formulas.forEach((line, i) => {
    line.forEach((content, j) => {
      if (content === '' || content === null) return;
      const row = cells.row + i;
      const column = cells.column + j;
      if (spills.some((spill) => isBelowAnchor(spill, row, column))) return;
      text += `${row},${column}:${skeleton(content)}\n`;
    });
  });
  return hashOf(text);
}

function isBelowAnchor(spill: readonly [number, number, number, number], row: number, column: number): boolean {
  const [top, left, rows, columns] = spill;
  if (row === top && column === left) return false;
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** Addresses and names in a formula follow the user's sheets and tables; the functions stay. */
function skeleton(content: unknown): string {
  if (typeof content !== 'string' || !content.startsWith('=')) return JSON.stringify(content);
  return `=${(content.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).join(' ')}`;
}

/** Two 32-bit FNV-1a sums with different starts, as 16 hexadecimal digits. */
function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (i & 0xff), 0x01000193);
  }
  const hex = (sum: number) => (sum >>> 0).toString(16).padStart(8, '0');
  return hex(first) + hex(second);
}
