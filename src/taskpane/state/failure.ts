import type { PaneWords } from '../paneLocale';

/** Something the user asked for, or the reading of the tables, that did not work. */
export interface Failure {
  readonly from: 'reading' | 'action';
  readonly error: unknown;
  /** Does the same again. */
  retry(): void;
}

/** A sample file that could not be fetched. */
export class SampleMissing extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

type FailureWords = PaneWords['failures'];

/** Excel's error codes that have a remedy. Codes are compared, never messages: those are in Excel's own language. */
const SENTENCES: ReadonlyMap<
  string,
  keyof FailureWords & ('cellInEdit' | 'protectedSheet' | 'placeGone' | 'tooLarge')
> = new Map([
  ['InvalidOperationInCellEditMode', 'cellInEdit'],
  ['AccessDenied', 'protectedSheet'],
  ['ItemNotFound', 'placeGone'],
  ['InvalidReference', 'placeGone'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['RequestTooLarge', 'tooLarge'],
]);

/** The failure as a sentence that says what to do. */
export function describeFailure(error: unknown, words: FailureWords): string {
  if (error instanceof SampleMissing) return words.sampleMissing(error.file);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const sentence = SENTENCES.get(code);
  if (sentence) return words[sentence];
  return words.unexpected(asSentence(error instanceof Error ? error.message : String(error), code));
}

function asSentence(message: string, code: string): string {
  const text = message.trim() || code || '?';
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}
