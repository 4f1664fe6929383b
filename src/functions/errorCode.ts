/** The code, such as `#REF!`, of an error cell that Excel hands to a function as an object; null for anything else. */
export function errorCode(argument: unknown): string | null {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return null;
  const { error, code, basicValue } = argument as { error?: unknown; code?: unknown; basicValue?: unknown };
  for (const found of [error, code, basicValue]) if (typeof found === 'string') return found;
  return '#VALUE!';
}
