import type { KeyboardEvent } from 'react';
import { moveOfKey, selectionAfter } from './gridKeys';
import type { GridProps } from './gridModel';
import { selectedRange } from './selection';

/** What the keys need beyond the grid's properties. */
export interface KeySetting extends GridProps {
  /** Rows that a page key passes. */
  pageRows: number;
  openList(): void;
}

/** Acts on a key pressed on the sheet or in the open cell. True when the key is used up. */
export function handleGridKey(event: KeyboardEvent, setting: KeySetting): boolean {
  return setting.editing ? handleEditorKey(event, setting) : handleSheetKey(event, setting);
}

/** Keys of the open editor: Enter, Tab and (when typed over) arrows finish; Alt+Enter breaks the line; Escape gives up. */
export function handleEditorKey(event: KeyboardEvent, setting: Omit<KeySetting, 'openList'>): boolean {
  const { editing, actions, selection, view, pageRows } = setting;
  if (!editing) return false;
  if (setting.onEditorKey(event)) return true;
  if (event.key === 'Enter' && event.altKey) {
    const { text, caret } = editing;
    actions.change(`${text.slice(0, caret)}\n${text.slice(caret)}`, caret + 1);
    return true;
  }
  if (event.key === 'Escape') actions.cancel();
  else if (event.key === 'F2') actions.start(editing.text, 'edit', editing.place);
  else if (moveOfKey(event) && (editing.mode === 'enter' || event.key === 'Enter' || event.key === 'Tab')) {
    const key = event.key.startsWith('Arrow')
      ? { key: event.key, shiftKey: false, ctrlKey: false, metaKey: false }
      : event;
    const target = selectionAfter(selection, key, view, pageRows);
    if (actions.commit() && target) actions.select(target);
  } else return false;
  return true;
}

function handleSheetKey(event: KeyboardEvent, setting: KeySetting): boolean {
  const { actions, selection, view, facts, pageRows } = setting;
  const choices = facts.choicesAt(selection.row, selection.column);
  if (event.altKey && event.key === 'ArrowDown' && choices) setting.openList();
  else if (event.key === 'F2') actions.start(null, 'edit', 'cell');
  else if (event.key === 'Delete' || event.key === 'Backspace') actions.clear(selectedRange(selection, view.merges));
  else {
    const next = selectionAfter(selection, event, view, pageRows);
    if (!next) return false;
    actions.select(next);
  }
  return true;
}
