import { useState, type DragEvent, type ReactNode } from 'react';
import type { Words } from './words';

/** The whole page takes a file that is dropped on it. */
export function FileDrop({
  words,
  onFile,
  children,
}: {
  words: Words;
  onFile(file: File): void;
  children: ReactNode;
}): ReactNode {
  const [isOver, setOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="page"
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {isOver && (
        <div className="drop-hint" aria-hidden="true">
          {words.dropHere}
        </div>
      )}
    </div>
  );
}
