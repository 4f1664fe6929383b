/** A change that Excel does not take: a locked cell, or a text that starts as a formula and is none, or a move that formulas would have to follow. */
export class EntryRefused extends Error {
  constructor(
    readonly reason: 'formula' | 'protected' | 'move',
    message: string,
  ) {
    super(message);
    this.name = 'EntryRefused';
  }
}
