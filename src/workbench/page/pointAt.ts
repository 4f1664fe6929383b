import type { Editing } from '../grid/gridActions';

/**
 * Puts an address into a formula that is being typed, at the caret; the address that an earlier click put in is replaced.
 * Null when no address fits there: the text is no formula, or the caret does not follow `=`, an operator, a bracket or a comma.
 */
export function pointedText(editing: Editing, address: string): Pick<Editing, 'text' | 'caret' | 'pointed'> | null {
  if (!editing.text.startsWith('=')) return null;
  const [start, end] = editing.pointed ?? [editing.caret, editing.caret];
  const before = editing.text.slice(0, start);
  if (!/[=(,+\-*/^&<>:;]\s*$/.test(before)) return null;
  const caret = start + address.length;
  return { text: before + address + editing.text.slice(end), caret, pointed: [start, caret] };
}
