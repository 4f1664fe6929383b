import { useMemo, type ReactNode } from 'react';
import { selectedRange } from '../grid/selection';
import { mergesOf } from '../grid/sheetView';
import { selectionFigures } from './selectionFigures';
import type { Session } from './Session';
import type { PageLanguage, Words } from './words';

/** The lowest line: what the grid is doing, and figures on the selected cells. */
export function StatusBar({
  session,
  words,
  language,
}: {
  session: Session;
  words: Words;
  language: PageLanguage;
}): ReactNode {
  const { editing } = session.typing;
  const range = selectedRange(session.selection, mergesOf(session.model.activeSheet));
  const figures = useMemo(
    () => selectionFigures(session.model, range),
    [session, session.contentVersion, session.sheetName, range.top, range.left, range.bottom, range.right],
  );
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <footer className="status-bar">
      <span>{editing ? words.status[editing.mode] : words.status.ready}</span>
      <span className="hint">{words.status.hint}</span>
      {figures.filled > 1 && (
        <span className="figures">
          {figures.numbers > 0 && (
            <Figure label={words.status.average} text={number.format(figures.sum / figures.numbers)} />
          )}
          <Figure label={words.status.count} text={number.format(figures.filled)} />
          {figures.numbers > 0 && <Figure label={words.status.sum} text={number.format(figures.sum)} />}
        </span>
      )}
    </footer>
  );
}

function Figure({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <span>
      {label} <b>{text}</b>
    </span>
  );
}
