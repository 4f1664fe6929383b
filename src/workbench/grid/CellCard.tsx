import type { CSSProperties, ReactNode } from 'react';

/** A small card beside a cell: what went wrong there, a note, or the input message of its validation. */
export interface CardText {
  kind: 'error' | 'note' | 'prompt';
  title?: string | undefined;
  text: string;
}

export function CellCard({ card, style }: { card: CardText; style: CSSProperties }): ReactNode {
  return (
    <div className={`cell-card is-${card.kind}`} role="note" style={style}>
      {card.title && <strong>{card.title}</strong>}
      <span>{card.text}</span>
    </div>
  );
}
