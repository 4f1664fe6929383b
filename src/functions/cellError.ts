/** The error that a formula shows as `#VALUE!`, with a sentence that says what is wrong and what to do. */
export function cellError(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** The error that a formula shows as `#N/A` where the input is right and there is no answer, with a sentence that says why. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
