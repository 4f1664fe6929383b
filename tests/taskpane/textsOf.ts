/** Every text below a node with its path; a sentence with its facts put in. */
export function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...facts: unknown[]) => string)('1', '2', '3', '4')]];
  return Object.entries(node as object).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}
