import { join } from 'node:path';
import { functionsMetadata } from '../functions/build/functionsMetadata';
import { LANGUAGES } from '../functions/build/languages';
import type { FunctionCall, FunctionsMetadata } from '../workbench/model/functionsMetadata';

/** What a custom function throws for a cell error with a sentence. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Codes as the functions name them. */
const ERROR_CODE = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
};

let loaded: ReturnType<typeof load> | undefined;

/** The product's own functions, associated as in Excel, with the metadata made from their declarations. */
export function loadCustomFunctions(): ReturnType<typeof load> {
  return (loaded ??= load());
}

async function load(): Promise<{
  readonly metadata: FunctionsMetadata;
  readonly call: FunctionCall;
}> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const customFunctions = {
    associate: (id: string, called: (...args: unknown[]) => unknown) => void associated.set(id, called),
    Error: CellError,
    ErrorCode: ERROR_CODE,
  };
  Object.assign(globalThis, { CustomFunctions: customFunctions });
  await import('../functions/functions');
  const metadata = await functionsMetadata(join(__dirname, '../functions/functions.ts'), LANGUAGES[0], '');
  return {
    metadata: { ...metadata, namespace: 'REFORM' },
    call: (id, args) => {
      const called = associated.get(id);
      if (!called) throw new Error(`No function is associated with ${id}.`);
      return called(...args);
    },
  };
}
