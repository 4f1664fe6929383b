import type { FunctionMetadata, FunctionsMetadata } from '../model/functionsMetadata';

/** Help for a formula being typed: functions whose name begins so, or the function whose arguments are being typed. */
export type FunctionHints =
  | { kind: 'names'; start: number; functions: readonly FunctionMetadata[] }
  | { kind: 'arguments'; called: FunctionMetadata; argument: number };

/** What to show at the caret, or null. At least two letters of a name are needed. */
export function functionHints(text: string, caret: number, metadata: FunctionsMetadata): FunctionHints | null {
  if (!text.startsWith('=')) return null;
  const before = text.slice(0, caret);
  const name = /(?:^|[^A-Za-z0-9_.])([A-Za-z][A-Za-z0-9_.]+)$/.exec(before)?.[1];
  if (name && !isInsideText(before) && !/^[\w.(]/.test(text.slice(caret))) {
    const functions = metadata.functions.filter((one) => fullName(one, metadata).startsWith(name.toUpperCase()));
    if (functions.length > 0) return { kind: 'names', start: caret - name.length, functions };
  }
  const open = openCall(before);
  const called = open && metadata.functions.find((one) => fullName(one, metadata) === open.name.toUpperCase());
  return open && called ? { kind: 'arguments', called, argument: open.argument } : null;
}

/** The name by which cells call a function, such as `REFORM.COMPARE`. */
export function fullName(one: FunctionMetadata, metadata: FunctionsMetadata): string {
  return `${metadata.namespace}.${one.name}`.toUpperCase();
}

function isInsideText(before: string): boolean {
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** The innermost call whose bracket is still open, and which of its arguments (from 0) the caret stands in. */
function openCall(before: string): { name: string; argument: number } | null {
  const open: { name: string; argument: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of before.matchAll(/"[^"]*"?|'[^']*'?|[(),{}[\]]/g)) {
    if (mark === '(' || mark === '{' || mark === '[') {
      const name = mark === '(' ? (/[A-Za-z_][\w.]*$/.exec(before.slice(start, index))?.[0] ?? '') : '';
      open.push({ name, argument: 0 });
    } else if (mark === ')' || mark === '}' || mark === ']') open.pop();
    else if (mark === ',' && open.length > 0) open[open.length - 1].argument += 1;
    start = index + mark.length;
  }
  return open.findLast((call) => call.name !== '') ?? null;
}
