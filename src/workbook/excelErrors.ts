/** Thrown between two exchanges with Excel when the user cancelled. */
export class CancelledByUser extends Error {}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CancelledByUser('cancelled');
}

/** What Excel's refusal means, by its code; its message is in Excel's own language and never read. */
export type Refusal = 'editing' | 'protected' | 'tooLarge' | 'gone' | 'other';

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['RequestTooLarge', 'tooLarge'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
]);

/** Excel's code for an error that came from Excel; null for any other error, which is a bug of ours. */
export function hostCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'RichApi.Error' && typeof code === 'string' ? code : null;
}

/** What the refusal means; an error that did not come from Excel is thrown on. */
export function refusalOf(error: unknown): Refusal {
  const code = hostCode(error);
  if (code === null) throw error;
  return REFUSALS.get(code) ?? 'other';
}
