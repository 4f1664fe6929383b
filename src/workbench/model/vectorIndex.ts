import type { EngineValue } from './customFunctionCall';

/** Name under which the engine calls `vectorIndex`. */
export const VECTOR_INDEX = 'WORKBENCH.INDEX';

/**
 * `INDEX(array, number)` as Excel has it: in a single row the number counts columns, else rows. The engine of excelts
 * counts rows always.
 */
export function vectorIndex([array, wanted]: readonly EngineValue[]): EngineValue {
  const first = wanted?.kind === 5 ? wanted.rows[0]?.[0] : wanted;
  if (array?.kind === 4) return array;
  if (first?.kind === 4) return first;
  const number = numberOf(first);
  if (number === undefined || number < 0) return { kind: 4, code: '#VALUE!' };
  if (array?.kind !== 5) return number > 1 ? { kind: 4, code: '#REF!' } : (array ?? { kind: 0 });
  if (number === 0) return array;
  const isRow = array.height === 1;
  const line = isRow ? array.rows[0]?.slice(number - 1, number) : array.rows[number - 1];
  if (!line || line.length === 0) return { kind: 4, code: '#REF!' };
  return line.length === 1 ? line[0]! : { kind: 5, rows: [line], height: 1, width: line.length };
}

function numberOf(part: EngineValue | undefined): number | undefined {
  if (!part || part.kind === 0) return 0;
  if (part.kind === 1) return Math.trunc(part.value);
  if (part.kind === 3) return part.value ? 1 : 0;
  const parsed = part.kind === 2 && part.value.trim() !== '' ? Number(part.value) : NaN;
  return Number.isFinite(parsed) ? Math.trunc(parsed) : undefined;
}
