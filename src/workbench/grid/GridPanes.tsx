import type { CSSProperties, ReactNode } from 'react';
import { rangeAddress, rangesMeet, type CellRange } from './cellRange';
import type { GridLayout } from './gridLayout';
import { ColumnHeaders, RowHeaders } from './Headers';
import { blockBox, PaneCells, type PaneWindow } from './Pane';
import type { SheetView } from './sheetView';

interface GridPanesProps {
  view: SheetView;
  layout: GridLayout;
  selected: CellRange;
  active: CellRange;
  spill: CellRange | null;
  label: string;
}

/**
 * The four panes of a sheet inside its scrolling area: the upper ones stick to the top, the left ones to the left edge,
 * each with the headers that belong to it.
 */
export function GridPanes(props: GridPanesProps): ReactNode {
  const { view, layout, selected } = props;
  const { headerWidth, headerHeight, frozenWidth, frozenHeight, body } = layout;
  const corner: CSSProperties = { width: headerWidth + frozenWidth, height: headerHeight + frozenHeight };
  const width = headerWidth + view.columns.total;
  const lastFrozen = { rows: view.frozenRows - 1, columns: view.frozenColumns - 1 };
  return (
    <div
      role="grid"
      aria-label={props.label}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      style={{ width, height: headerHeight + view.rows.total }}
    >
      <div role="rowgroup" className="band is-top" style={{ width, height: corner.height }}>
        <div className="side is-left" role="presentation" style={corner}>
          <div className="headers corner" aria-hidden="true" style={{ width: headerWidth, height: headerHeight }} />
          <div
            className="headers"
            aria-hidden="true"
            style={{ left: headerWidth, top: 0, width: frozenWidth, height: headerHeight }}
          >
            <ColumnHeaders view={view} from={0} to={lastFrozen.columns} origin={0} selected={selected} />
          </div>
          <div
            className="headers is-rows"
            aria-hidden="true"
            style={{ left: 0, top: headerHeight, width: headerWidth, height: frozenHeight }}
          >
            <RowHeaders view={view} from={0} to={lastFrozen.rows} origin={0} selected={selected} />
          </div>
          <PaneBox {...props} window={layout.frozenCorner} left={headerWidth} top={headerHeight} />
        </div>
        <div className="side" role="presentation">
          <div className="headers" aria-hidden="true" style={{ left: 0, top: 0, right: 0, height: headerHeight }}>
            <ColumnHeaders
              view={view}
              from={body.columns[0]}
              to={body.columns[1]}
              origin={frozenWidth}
              selected={selected}
            />
          </div>
          <PaneBox {...props} window={layout.frozenTop} left={0} top={headerHeight} />
        </div>
      </div>
      <div role="rowgroup" className="band" style={{ width, height: view.rows.total - frozenHeight }}>
        <div className="side is-left" role="presentation" style={{ width: corner.width }}>
          <div
            className="headers is-rows"
            aria-hidden="true"
            style={{ left: 0, top: 0, bottom: 0, width: headerWidth }}
          >
            <RowHeaders view={view} from={body.rows[0]} to={body.rows[1]} origin={frozenHeight} selected={selected} />
          </div>
          <PaneBox {...props} window={layout.frozenLeft} left={headerWidth} top={0} />
        </div>
        <div className="side" role="presentation">
          <PaneBox {...props} window={body} left={0} top={0} />
        </div>
      </div>
    </div>
  );
}

interface PaneBoxProps extends GridPanesProps {
  window: PaneWindow | null;
  left: number;
  top: number;
}

/** One pane: its cells and, above them, the marks of the selection. */
function PaneBox({ view, window, left, top, selected, active, spill }: PaneBoxProps): ReactNode {
  if (!window) return null;
  const seen = { top: window.rows[0], bottom: window.rows[1], left: window.columns[0], right: window.columns[1] };
  const mark = (range: CellRange, className: string): ReactNode =>
    rangesMeet(range, seen) && <div aria-hidden="true" className={className} style={blockBox(view, range, window)} />;
  return (
    <div className="pane" role="presentation" style={{ left, top }}>
      <PaneCells view={view} window={window} />
      {spill && mark(spill, 'spill-outline')}
      {rangeAddress(selected) !== rangeAddress(active) && mark(selected, 'selection')}
      {mark(active, 'active-cell')}
    </div>
  );
}
