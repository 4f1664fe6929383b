import { useEffect, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { rangeAddress, type CellRange } from './cellRange';
import { CellCard } from './CellCard';
import { CellEditor, openEditorBox } from './CellEditor';
import { cellStyle } from './cellStyle';
import { cellText } from './cellText';
import { boxOnScreen, cardPlace, helpPlace, type GridLayout } from './gridLayout';
import type { GridProps } from './gridModel';
import { ListBox } from './ListBox';
import { blockOf } from './selection';
import { cellAt } from './sheetView';
import type { Viewport } from './useViewport';

interface GridOverlayProps extends GridProps {
  layout: GridLayout;
  viewport: Viewport;
  input: RefObject<HTMLTextAreaElement | null>;
  selected: CellRange;
  hovered: { row: number; column: number } | null;
  isListOpen: boolean;
  setListOpen(isOpen: boolean): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
}

/** What stands above the cells: the editor, the button and list of a validation, and the card of a cell. */
export function GridOverlay(props: GridOverlayProps): ReactNode {
  const { view, selection, editing, actions, facts, words, layout, viewport, input, selected, isListOpen } = props;
  const active = blockOf(selection.row, selection.column, view.merges);
  const box = boxOnScreen(view, layout, viewport, active);
  const cell = cellAt(view, active.top, active.left);
  const text = cell ? cellText(cell).text : '';
  const style = cellStyle(cell, view.tableLookAt(active.top, active.left), {}, view.colours);
  const roomRight = viewport.left + viewport.width - box.left - 4;
  const editorBox = editing?.place === 'cell' ? openEditorBox(box, roomRight, editing.text, style.font) : box;
  const choices = editing ? null : facts.choicesAt(selection.row, selection.column);
  const carded = props.hovered ?? (editing || isListOpen ? null : selection);
  const card = carded && facts.cardAt(carded.row, carded.column);
  const cardBox = carded && boxOnScreen(view, layout, viewport, blockOf(carded.row, carded.column, view.merges));
  const closeList = (): void => {
    props.setListOpen(false);
    input.current?.focus();
  };
  return (
    <div className="overlay">
      <CellEditor
        input={input}
        editing={editing}
        actions={actions}
        style={style}
        box={editorBox}
        label={`${rangeAddress(active)} ${text}`.trim()}
        selected={selected}
        onKeyDown={props.onKeyDown}
      />
      {choices && (
        <button
          type="button"
          className="list-button"
          tabIndex={-1}
          aria-label={words.openList}
          style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.setListOpen(!isListOpen)}
        >
          <span aria-hidden="true">▾</span>
        </button>
      )}
      {choices && isListOpen && (
        <ListBox
          choices={choices}
          current={text}
          label={words.list}
          style={{ left: box.left, top: box.top + box.height, minWidth: box.width }}
          onClose={closeList}
          onChoose={(choice) => {
            actions.start(choice, 'enter', 'cell');
            actions.commit();
            closeList();
          }}
        />
      )}
      {card && cardBox && <CellCard card={card} style={cardPlace(cardBox, viewport)} />}
      {editing?.place === 'cell' && props.children && (
        <div className="below-editor" style={helpPlace(editorBox, viewport)}>
          {props.children}
        </div>
      )}
    </div>
  );
}

/** The value once it has not changed for some time, else null: cards do not flicker while the pointer passes over cells. */
export function useSettled<T>(value: T, milliseconds: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    setSettled(null);
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
