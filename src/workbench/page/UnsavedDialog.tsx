import { useEffect, useRef, type ReactNode } from 'react';
import type { Words } from './words';

interface UnsavedDialogProps {
  words: Words;
  fileName: string;
  onSave(): void;
  onDiscard(): void;
  onCancel(): void;
}

/** Asks what to do with changes before another workbook takes the place of this one. */
export function UnsavedDialog({ words, fileName, onSave, onDiscard, onCancel }: UnsavedDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="unsaved-title" onCancel={onCancel}>
      <h2 id="unsaved-title">{words.unsaved.title}</h2>
      <p>{words.unsaved.text(fileName)}</p>
      <div className="dialog-buttons">
        <button type="button" className="button is-primary" onClick={onSave}>
          {words.unsaved.save}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {words.unsaved.discard}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.unsaved.cancel}
        </button>
      </div>
    </dialog>
  );
}
