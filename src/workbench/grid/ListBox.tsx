import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';

interface ListBoxProps {
  choices: readonly string[];
  /** The cell's present text, chosen at first. */
  current: string;
  label: string;
  style: CSSProperties;
  onChoose(choice: string): void;
  onClose(): void;
}

/** The list that a cell's validation offers. Arrow keys move, Enter takes, Escape closes. */
export function ListBox({ choices, current, label, style, onChoose, onClose }: ListBoxProps): ReactNode {
  const [at, setAt] = useState(Math.max(choices.indexOf(current), 0));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      className="choice-list"
      aria-label={label}
      aria-activedescendant={`choice-${at}`}
      style={style}
      onBlur={onClose}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0) setAt(Math.min(Math.max(at + step, 0), choices.length - 1));
        else if (event.key === 'Enter') onChoose(choices[at]);
        else if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
