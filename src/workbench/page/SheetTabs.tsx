import type { KeyboardEvent, ReactNode } from 'react';
import { cssColour } from '../grid/colours';
import { Icon } from './Icon';
import type { Session } from './Session';
import type { Words } from './words';

/** The tabs of the visible sheets below the grid; arrow keys go from one to the next. */
export function SheetTabs({ session, words }: { session: Session; words: Words }): ReactNode {
  const sheets = session.model.book.worksheets.filter((sheet) => sheet.state === 'visible');
  const active = session.sheetName;
  const step = (event: KeyboardEvent<HTMLDivElement>): void => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.findIndex((sheet) => sheet.name === active) + direction];
    if (direction === 0 || !next) return;
    event.preventDefault();
    const list = event.currentTarget;
    session.activate(next.name);
    requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label={words.sheets} onKeyDown={step}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.name === active}
            aria-controls="sheet"
            tabIndex={sheet.name === active ? 0 : -1}
            style={{ borderBottomColor: cssColour(sheet.properties.tabColor) ?? undefined }}
            onClick={() => session.activate(sheet.name)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="icon-button"
        title={words.addSheet}
        aria-label={words.addSheet}
        onClick={() => session.addSheet(words.sheetName)}
      >
        <Icon name="add" size={16} />
      </button>
    </div>
  );
}
