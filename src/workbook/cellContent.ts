/**
 * What to write so that a cell holds exactly this content: Excel would take some texts for formulas, numbers, dates or
 * yes/no, and an apostrophe in front keeps them text. Other texts are written as they are.
 */
export function asWritten(content: string | number | boolean): string | number | boolean {
  if (typeof content !== 'string' || content === '') return content;
  return couldBeTaken(content) ? `'${content}` : content;
}

/** Whether Excel could take the text for something else when it is entered. */
export function couldBeTaken(text: string): boolean {
  const trimmed = text.normalize('NFKC').trim();
  if (/^['=+\-@]/.test(text) || /^[=+\-@]/.test(trimmed)) return true;
  if (/^[\d.,%(\p{Sc}]/u.test(trimmed) || /^#/.test(trimmed)) return true;
  if (/^(true|false)$/i.test(trimmed)) return true;
  return /^[a-z]{3,9}\.?[ -]?\d/i.test(trimmed);
}
