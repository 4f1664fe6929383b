import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { Icon } from './Icon';
import type { Words } from './words';

interface TaskPaneProps {
  words: Words;
  /** Name of the add-in. */
  title: string;
  address: string;
  /** The frame is loaded anew when this changes. */
  frameKey: string;
  isOpen: boolean;
  onClose(): void;
}

const narrowest = 320;
const widest = 760;

/**
 * The add-in's pane in a frame, with its title and a handle for its width.
 * Closed, it is only hidden: the add-in goes on running, as with Excel's shared runtime.
 */
export function TaskPane({ words, title, address, frameKey, isOpen, onClose }: TaskPaneProps): ReactNode {
  const [width, setWidth] = useState(() => Math.min(440, Math.max(360, Math.round(innerWidth * 0.31))));
  const [isDragging, setDragging] = useState(false);
  const resize = (pixels: number): void => setWidth(Math.min(widest, Math.max(narrowest, Math.round(pixels))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (isDragging) resize(innerWidth - event.clientX);
  };
  const step = (event: KeyboardEvent): void => {
    const change = event.key === 'ArrowLeft' ? 24 : event.key === 'ArrowRight' ? -24 : 0;
    if (change === 0) return;
    event.preventDefault();
    resize(width + change);
  };
  const style: CSSProperties = { width, display: isOpen ? undefined : 'none' };
  return (
    <>
      {isOpen && (
        <div
          className="splitter"
          role="separator"
          aria-orientation="vertical"
          aria-label={words.resizePane}
          aria-valuenow={width}
          aria-valuemin={narrowest}
          aria-valuemax={widest}
          tabIndex={0}
          onKeyDown={step}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragging(true);
          }}
          onPointerMove={drag}
          onPointerUp={() => setDragging(false)}
          onPointerCancel={() => setDragging(false)}
        />
      )}
      <aside className="task-pane" aria-label={words.pane} style={style}>
        <div className="pane-title">
          <h2>{title}</h2>
          <button
            type="button"
            className="icon-button"
            title={words.closePane}
            aria-label={words.closePane}
            onClick={onClose}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
        <iframe key={frameKey} title={title} src={address} style={{ pointerEvents: isDragging ? 'none' : undefined }} />
      </aside>
    </>
  );
}
