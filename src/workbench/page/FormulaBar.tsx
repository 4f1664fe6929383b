import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rangeAddress } from '../grid/cellRange';
import { editText } from './editText';
import { Icon } from './Icon';
import type { Session } from './Session';
import type { Words } from './words';

interface FormulaBarProps {
  session: Session;
  words: Words;
  onEditorKey(event: KeyboardEvent): boolean;
  /** Shown below the formula while it is typed here. */
  children?: ReactNode;
}

/** Name box and formula: what the active cell holds, and where it can be changed. */
export function FormulaBar({ session, words, onEditorKey, children }: FormulaBarProps): ReactNode {
  const { typing, selection, model } = session;
  const { editing } = typing;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = editing?.text ?? editText(model, session.sheetName, selection.row, selection.column);
  const isHere = editing?.place === 'bar';
  useLayoutEffect(() => {
    const input = field.current;
    if (isHere && input && input.selectionStart !== editing.caret)
      input.setSelectionRange(editing.caret, editing.caret);
  }, [isHere, editing?.caret, text]);

  return (
    <div className="formula-bar">
      <NameBox session={session} words={words} />
      <button
        type="button"
        className="icon-button"
        title={words.cancel}
        aria-label={words.cancel}
        disabled={!editing}
        onClick={() => typing.cancel()}
      >
        <Icon name="close" size={16} />
      </button>
      <button
        type="button"
        className="icon-button"
        title={words.accept}
        aria-label={words.accept}
        disabled={!editing}
        onClick={() => typing.commit()}
      >
        <Icon name="accept" size={16} />
      </button>
      <div className="formula">
        <textarea
          ref={field}
          aria-label={words.formula}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onFocus={() => {
            if (!isHere) typing.start(editing?.text ?? null, 'edit', 'bar');
          }}
          onChange={(event) => typing.change(event.target.value, event.target.selectionStart)}
          onSelect={(event) => {
            if (isHere) typing.change(event.currentTarget.value, event.currentTarget.selectionStart);
          }}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing && onEditorKey(event)) event.preventDefault();
          }}
        />
        {isHere && children && <div className="below-editor">{children}</div>}
      </div>
    </div>
  );
}

/** Shows where the selection is; a typed address goes there. */
function NameBox({ session, words }: { session: Session; words: Words }): ReactNode {
  const { row, column } = session.selection;
  const address = rangeAddress({ top: row, bottom: row, left: column, right: column });
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [address, session.sheetName]);
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      title={words.nameBox}
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (session.goTo(event.currentTarget.value)) setTyped(null);
      }}
    />
  );
}
