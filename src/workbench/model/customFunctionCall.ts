import type { FunctionCall, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from './functionsMetadata';

/** A value inside the formula engine. */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | EngineArray;

export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineValue[])[];
  readonly height: number;
  readonly width: number;
}

/** What a call gave: the value for the cell and, for an error, its sentence. */
export interface CallOutcome {
  readonly result: EngineValue;
  readonly message?: string;
}

/** Error codes of `CustomFunctions.ErrorCode` by the sign the cell shows. */
const SHOWN_ERRORS = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!']);

const failure = (code: string, message?: string): CallOutcome => ({
  result: { kind: 4, code },
  ...(message && { message }),
});

/**
 * Calls a custom function the way Excel does: a parameter of one cell gets a value, a matrix parameter a copy of the
 * range as rows; an omitted optional argument is null, a blank cell '' in a range; an error value among the arguments
 * is the result without a call, unless the metadata lets errors in.
 */
export function callCustomFunction(
  metadata: FunctionsMetadata,
  called: FunctionMetadata,
  given: readonly EngineValue[],
  call: FunctionCall,
): CallOutcome {
  if (given.length > called.parameters.length && !called.parameters.at(-1)?.repeating) return failure('#VALUE!');
  const takesErrors =
    metadata.allowErrorForDataTypeAny === true || called.options?.['allowErrorForDataTypeAny'] === true;
  const args: unknown[] = [];
  for (const [index, parameter] of called.parameters.entries()) {
    const letsErrorsIn = takesErrors && (parameter.type ?? 'any') === 'any';
    const parts = parameter.repeating ? given.slice(index) : [given[index]];
    const error = letsErrorsIn ? undefined : parts.map(firstError).find((code) => code !== undefined);
    if (error !== undefined) return failure(error);
    const values = parts.map((part) => argumentOf(parameter, part));
    if (!parameter.optional && !parameter.repeating && given[index] === undefined) return failure('#VALUE!');
    args.push(parameter.repeating ? values : values[0]);
  }
  try {
    return outcomeOf(call(called.id, args));
  } catch (thrown) {
    return thrownOutcome(thrown);
  }
}

function firstError(part: EngineValue | undefined): string | undefined {
  if (part?.kind === 4) return part.code;
  if (part?.kind !== 5) return undefined;
  for (const row of part.rows) for (const cell of row) if (cell.kind === 4) return cell.code;
  return undefined;
}

function argumentOf(parameter: ParameterMetadata, part: EngineValue | undefined): unknown {
  if (part === undefined) return null;
  if (parameter.dimensionality === 'matrix') {
    if (part.kind === 5) return part.rows.map((row) => row.map((cell) => (cell.kind === 0 ? '' : plainOf(cell))));
    return part.kind === 0 && parameter.optional ? null : [[part.kind === 0 ? '' : plainOf(part)]];
  }
  const single = part.kind === 5 ? (part.rows[0]?.[0] ?? { kind: 0 }) : part;
  if (single.kind === 0) return parameter.optional ? null : parameter.type === 'string' ? '' : 0;
  return converted(parameter, plainOf(single));
}

function converted(parameter: ParameterMetadata, given: unknown): unknown {
  if (parameter.type === 'string' && typeof given !== 'string')
    return typeof given === 'boolean' ? String(given).toUpperCase() : String(given);
  return given;
}

function plainOf(part: EngineValue): unknown {
  if (part.kind === 1 || part.kind === 2 || part.kind === 3) return part.value;
  return part.kind === 4 ? { type: 'CustomFunctionError', code: part.code } : '';
}

function outcomeOf(returned: unknown): CallOutcome {
  if (!Array.isArray(returned)) {
    const error = customError(returned);
    return error ? thrownOutcome(returned) : { result: engineScalar(returned) };
  }
  const rows = returned as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    return failure('#VALUE!', 'The function returned rows of different length, or none.');
  }
  const cells = (rows as unknown[][]).map((row) => row.map(engineScalar));
  return { result: { kind: 5, rows: cells, height: rows.length, width } };
}

function engineScalar(returned: unknown): EngineValue {
  if (typeof returned === 'number')
    return Number.isFinite(returned) ? { kind: 1, value: returned } : { kind: 4, code: '#NUM!' };
  if (typeof returned === 'string') return { kind: 2, value: returned };
  if (typeof returned === 'boolean') return { kind: 3, value: returned };
  return { kind: 4, code: customError(returned)?.code ?? '#VALUE!' };
}

function customError(thrown: unknown): { code: string; message: string } | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  const { code, message } = thrown as { code: unknown; message?: unknown };
  if (typeof code !== 'string') return undefined;
  return { code: SHOWN_ERRORS.has(code) ? code : '#VALUE!', message: typeof message === 'string' ? message : '' };
}

/** Only `#VALUE!` and `#N/A` carry a sentence in Excel; an ordinary exception shows as `#VALUE!` with its message hidden. */
function thrownOutcome(thrown: unknown): CallOutcome {
  const error = customError(thrown);
  if (!error) return failure('#VALUE!');
  return failure(error.code, error.code === '#VALUE!' || error.code === '#N/A' ? error.message : undefined);
}
