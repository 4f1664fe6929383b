/** The custom functions as Excel calls them: by id, with an error's sentence where one is thrown. */
type CustomFunction = (...args: unknown[]) => unknown;

const associated = new Map<string, CustomFunction>();

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, called: CustomFunction) => associated.set(id, called),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  },
});

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the functions need the global above when they load
require('../../src/functions/functions');

export const functionIds = (): string[] => [...associated.keys()];

export function call(id: string, ...args: unknown[]): unknown {
  const called = associated.get(id);
  if (!called) throw new Error(`no function ${id}`);
  return called(...args);
}

/** The sentence of the `#VALUE!` that a call shows. */
export const sentenceOf = (id: string, ...args: unknown[]): string => errorOf('#VALUE!', id, args);

/** The sentence of the `#N/A` that a call shows. */
export const notAvailableOf = (id: string, ...args: unknown[]): string => errorOf('#N/A', id, args);

function errorOf(code: string, id: string, args: readonly unknown[]): string {
  try {
    call(id, ...args);
  } catch (error) {
    if (error instanceof CellError && error.code === code) return error.message;
    throw error;
  }
  throw new Error(`${id} showed no error`);
}

/** What a call shows, whatever it is: the cells, or the sentence of its error. Anything else that is thrown is a crash. */
export function shownBy(id: string, ...args: unknown[]): { readonly cells: unknown } | { readonly sentence: string } {
  try {
    return { cells: call(id, ...args) };
  } catch (error) {
    if (error instanceof CellError) return { sentence: error.message };
    throw error;
  }
}
