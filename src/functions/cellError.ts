/** The error that a formula shows as `#VALUE!`, with a sentence that says what is wrong and what to do. */
export function cellError(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
