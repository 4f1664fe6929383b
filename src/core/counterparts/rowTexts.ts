import { NAME_COLUMNS, type Duties } from './duties';

interface Branch {
  /** The row whose last text leads here. */
  row: number;
  readonly next: Map<string, Branch>;
}

/** The rows of one duty by what they say of its counterparts, so that a row that says the very same as another is found. */
export class RowTexts {
  private readonly root: Branch = { row: -1, next: new Map() };

  constructor(private readonly duties: Duties) {}

  /** The row already there that says the same; -1 when there is none and this one is kept. */
  add(row: number): number {
    let at = this.root;
    for (const key of NAME_COLUMNS) {
      const text = this.duties[key][row];
      let next = at.next.get(text);
      if (!next) at.next.set(text, (next = { row: -1, next: new Map() }));
      at = next;
    }
    if (at.row >= 0) return at.row;
    at.row = row;
    return -1;
  }
}
