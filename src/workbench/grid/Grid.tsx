import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Charts } from './Charts';
import { gridLayout, scrollToShow } from './gridLayout';
import type { GridProps } from './gridModel';
import { GridOverlay, useSettled } from './GridOverlay';
import { GridPanes } from './GridPanes';
import { handleGridKey } from './handleGridKey';
import { blockOf, selectedRange } from './selection';
import { useGridPointer } from './useGridPointer';
import { useViewport } from './useViewport';

/** A sheet: scrolls, draws only what is on the screen, selects and edits with mouse and keyboard. */
export function Grid(props: GridProps): ReactNode {
  const { view, selection, editing, actions, facts, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(scroller);
  const layout = useMemo(() => gridLayout(view, viewport), [view, viewport]);
  const [isListOpen, setListOpen] = useState(false);
  const selected = selectedRange(selection, view.merges);
  const pointer = useGridPointer({ view, layout, viewport, selection, editing, actions, input });
  const hovered = useSettled(pointer.hovered, 250);
  const hasSize = viewport.height > 0;

  useLayoutEffect(() => {
    const target = hasSize && scrollToShow(view, layout, viewport, selection.endRow, selection.endColumn);
    if (target) scroller.current?.scrollTo(target);
    // Only a move of the selection scrolls: scrolling away by hand must not be undone.
  }, [view.sheet, selection, hasSize]);
  useEffect(() => setListOpen(false), [selection, view.sheet]);
  useEffect(() => {
    const isAddinAtWork = document.activeElement instanceof HTMLIFrameElement;
    if (!isAddinAtWork && editing?.place !== 'bar') input.current?.focus({ preventScroll: true });
  }, [selection, view.sheet, editing === null, editing?.place]);

  const pageRows = Math.max(1, Math.floor(viewport.height / view.rows.usualSize) - view.frozenRows - 2);
  return (
    <div ref={scroller} className="grid-scroller" {...pointer.handlers}>
      <GridPanes
        view={view}
        layout={layout}
        selected={selected}
        active={blockOf(selection.row, selection.column, view.merges)}
        spill={facts.spillAt(selection.row, selection.column)}
        label={`${words.grid} ${view.sheet.name}`}
      />
      <div className="overlay is-low">
        <Charts view={view} left={layout.headerWidth} top={layout.headerHeight} label={words.chart} />
      </div>
      <GridOverlay
        {...props}
        layout={layout}
        viewport={viewport}
        input={input}
        selected={selected}
        hovered={hovered}
        isListOpen={isListOpen}
        setListOpen={setListOpen}
        onKeyDown={(event) => {
          if (handleGridKey(event, { ...props, pageRows, openList: () => setListOpen(true) })) event.preventDefault();
        }}
      />
    </div>
  );
}
