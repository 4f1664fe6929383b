import { useLayoutEffect, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { CellRange } from './cellRange';
import type { CellStyle } from './cellStyle';
import type { Box } from './gridLayout';
import type { Editing, GridActions } from './gridActions';
import { textWidth } from './textWidth';

interface CellEditorProps {
  input: RefObject<HTMLTextAreaElement | null>;
  editing: Editing | null;
  actions: GridActions;
  style: CellStyle;
  /** Where the editor stands on the scrolled sheet. */
  box: Box;
  label: string;
  /** What copy, cut and paste act on. */
  selected: CellRange;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
}

/**
 * Takes the keyboard for the grid: invisible over the active cell until something is typed, then the cell's editor.
 * Being a real text field, it works with input methods for Chinese.
 */
export function CellEditor({
  input,
  editing,
  actions,
  style,
  box,
  label,
  selected,
  onKeyDown,
}: CellEditorProps): ReactNode {
  const isOpen = editing !== null && editing.place === 'cell';
  const text = isOpen ? editing.text : '';
  useLayoutEffect(() => {
    const field = input.current;
    if (isOpen && field && field.selectionStart !== editing.caret && document.activeElement === field)
      field.setSelectionRange(editing.caret, editing.caret);
  }, [input, isOpen, editing?.caret, text]);

  const change = (typed: string, caret: number): void => {
    if (isOpen) actions.change(typed, caret);
    else actions.start(typed, 'enter', 'cell');
  };
  return (
    <textarea
      ref={input}
      className={isOpen ? 'cell-editor is-open' : 'cell-editor'}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      rows={1}
      value={text}
      style={{ ...box, font: style.font }}
      onChange={(event) => change(event.target.value, event.target.selectionStart)}
      onCompositionStart={() => {
        if (!isOpen) actions.start('', 'enter', 'cell');
      }}
      onSelect={(event) => {
        if (isOpen && event.currentTarget.selectionStart !== editing.caret)
          actions.change(event.currentTarget.value, event.currentTarget.selectionStart);
      }}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing) onKeyDown(event);
      }}
      onCopy={(event) => {
        if (isOpen) return;
        event.clipboardData.setData('text/plain', actions.copy(selected));
        event.preventDefault();
      }}
      onCut={(event) => {
        if (isOpen) return;
        event.clipboardData.setData('text/plain', actions.copy(selected));
        actions.clear(selected);
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (isOpen) return;
        actions.paste(selected, event.clipboardData.getData('text/plain'));
        event.preventDefault();
      }}
    />
  );
}

/** The box of the open editor: it grows with its text up to the right edge of the screen, then downwards. */
export function openEditorBox(box: Box, roomRight: number, text: string, font: string): Box {
  const widths = text.split('\n').map((line) => textWidth(line, font) + 14);
  const width = Math.max(box.width, Math.min(Math.max(...widths), roomRight));
  const lines = widths.reduce((sum, needed) => sum + Math.ceil(needed / width), 0);
  return { ...box, width, height: Math.max(box.height, lines * linePixels + 2) };
}

const linePixels = 20;
