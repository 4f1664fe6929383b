import type { FunctionCall, FunctionsMetadata } from '../model/functionsMetadata';

type Called = (...args: unknown[]) => unknown;

/** Names of a browser or of Node that the script of custom functions must do without. */
const WITHHELD = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'Office',
  'Excel',
  'OfficeExtension',
  'OfficeRuntime',
  'process',
  'require',
  'module',
  'exports',
  '__dirname',
  '__filename',
  'Buffer',
] as const;

/** `CustomFunctions.Error`: an error for a cell, with a sentence when it is `#VALUE!` or `#N/A`. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string = '#VALUE!',
    message = '',
  ) {
    super(message);
  }
}

const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/**
 * Runs the script of custom functions with nothing but a global `CustomFunctions` and gives the way to call them.
 * Throws when the script fails or a function of the metadata was not associated.
 */
export function loadFunctions(scriptText: string, metadata: FunctionsMetadata): { call: FunctionCall } {
  const associated = new Map<string, Called>();
  const customFunctions = { associate: associateInto(associated), Error: CustomFunctionsError, ErrorCode: ERROR_CODE };
  // The script is the add-in's own; Excel runs it by itself in the same way.
  const run = new Function('CustomFunctions', 'globalThis', ...WITHHELD, scriptText);
  run(customFunctions, { CustomFunctions: customFunctions });
  for (const { id } of metadata.functions) {
    if (!associated.has(id.toUpperCase())) throw new Error(`The script associates no function with ${id}.`);
  }
  const call: FunctionCall = (id, args) => {
    const called = associated.get(id.toUpperCase());
    if (!called) throw new CustomFunctionsError('#NAME?');
    return called(...args.map(receivedArgument), { functionName: id });
  };
  return { call };
}

function associateInto(
  associated: Map<string, Called>,
): (idOrMapping: string | Record<string, Called>, called?: Called) => void {
  return (idOrMapping, called) => {
    if (typeof idOrMapping === 'string' && called) associated.set(idOrMapping.toUpperCase(), called);
    else for (const [id, mapped] of Object.entries(idOrMapping)) associated.set(id.toUpperCase(), mapped as Called);
  };
}

/** Error values come as objects with a code and arrive as `CustomFunctions.Error`. */
function receivedArgument(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(receivedArgument);
  const isError =
    typeof argument === 'object' &&
    argument !== null &&
    (argument as { type?: unknown }).type === 'CustomFunctionError';
  return isError ? new CustomFunctionsError((argument as { code: string }).code) : argument;
}
