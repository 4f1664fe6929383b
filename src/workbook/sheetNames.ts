const LONGEST = 31;

/** A sheet name that Excel takes: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not empty. */
export function allowedName(wanted: string): string {
  const cleaned = wanted.replace(/[\\/?*[\]:]/g, ' ').trim();
  const cut = [...cleaned].slice(0, LONGEST).join('').slice(0, LONGEST);
  return cut.replace(/^'+|'+$/g, '').trim() || 'Sheet';
}

/** The wanted name, or with the first number that makes it differ from the taken ones: `概览 2`. Case makes no difference. */
export function freeName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => withEnd(wanted, number === 1 ? '' : ` ${number}`));
}

/** The first name, counted from 1, that is not taken. */
export function firstFree(taken: readonly string[], nameFor: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = nameFor(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cut so that the end still fits. */
export function withEnd(wanted: string, end: string): string {
  return `${allowedName(wanted)
    .slice(0, LONGEST - end.length)
    .trimEnd()}${end}`;
}
