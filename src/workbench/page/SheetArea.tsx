import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { SheetColours } from '../grid/cellStyle';
import { Grid } from '../grid/Grid';
import { handleEditorKey } from '../grid/handleGridKey';
import { sheetView } from '../grid/sheetView';
import type { FunctionsMetadata } from '../model/functionsMetadata';
import { cellFacts } from './cellFacts';
import { FormulaBar } from './FormulaBar';
import type { Session } from './Session';
import { SheetTabs } from './SheetTabs';
import { useFunctionHelp } from './useFunctionHelp';
import type { Words } from './words';

interface SheetAreaProps {
  session: Session;
  metadata: FunctionsMetadata | null;
  words: Words;
  colours: SheetColours;
}

/** The sheet in front with its formula bar above and the tabs below. */
export function SheetArea({ session, metadata, words, colours }: SheetAreaProps): ReactNode {
  const { model, typing, selection } = session;
  const sheet = model.activeSheet;
  const reach = { row: lastReached(selection.endRow, 50), column: lastReached(selection.endColumn, 10) };
  const view = useMemo(
    () => sheetView(sheet, reach, colours),
    [sheet, session, session.contentVersion, reach.row, reach.column, colours],
  );
  const facts = useMemo(() => cellFacts(model), [model]);
  const help = useFunctionHelp(session, metadata, words);
  const gridProps = { view, selection, editing: typing.editing, actions: typing, facts, words };
  const onBarKey = (event: KeyboardEvent): boolean =>
    handleEditorKey(event, { ...gridProps, onEditorKey: help.onEditorKey, pageRows: 1 });
  return (
    <div className="sheet-area">
      <FormulaBar session={session} words={words} onEditorKey={onBarKey}>
        {help.element}
      </FormulaBar>
      <div id="sheet" role="tabpanel" aria-label={sheet.name} className="sheet">
        <Grid key={session.id} {...gridProps} onEditorKey={help.onEditorKey}>
          {help.element}
        </Grid>
      </div>
      <SheetTabs session={session} words={words} />
    </div>
  );
}

/** Rounded up, so that the view is not made anew for every step of the selection. */
function lastReached(index: number, step: number): number {
  return Math.ceil((index + 1) / step) * step;
}
