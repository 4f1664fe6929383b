import { runInThisContext } from 'node:vm';
import { builtText } from '../build/builtFiles';

export type Cells = (string | number | boolean)[][];

/** A shipped function: dist/functions.js run as a plain script. */
export function builtFunction(id: string): (...args: unknown[]) => Cells {
  const functions = new Map<string, (...args: unknown[]) => Cells>();
  const associate = (name: string, call: (...args: unknown[]) => Cells) => functions.set(name, call);
  Object.assign(globalThis, { CustomFunctions: { associate, Error, ErrorCode: {} } });
  runInThisContext(builtText('functions.js'));
  return functions.get(id)!;
}
