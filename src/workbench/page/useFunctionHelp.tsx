import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FunctionMetadata, FunctionsMetadata } from '../model/functionsMetadata';
import { fullName, functionHints } from './functionHints';
import type { Session } from './Session';
import type { Words } from './words';

interface FunctionHelp {
  /** Takes the keys that choose from the list: true when it did. */
  onEditorKey(event: KeyboardEvent): boolean;
  /** The list or the description, to be shown below the editor; null when there is nothing to show. */
  element: ReactNode;
}

/** Help on the add-in's functions while a formula is typed: a list to choose from, then the arguments of the chosen one. */
export function useFunctionHelp(
  session: Session | null,
  metadata: FunctionsMetadata | null,
  words: Words,
): FunctionHelp {
  const editing = session?.typing.editing ?? null;
  const hints = editing && metadata ? functionHints(editing.text, editing.caret, metadata) : null;
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  useEffect(() => setAt(0), [editing?.text]);
  if (!session || !editing || !metadata || !hints || dismissed === editing.text)
    return { onEditorKey: () => false, element: null };
  if (hints.kind === 'arguments')
    return {
      onEditorKey: () => false,
      element: <Arguments called={hints.called} argument={hints.argument} metadata={metadata} />,
    };

  const { functions, start } = hints;
  const choose = (one: FunctionMetadata): void => {
    const name = `${fullName(one, metadata)}(`;
    session.typing.change(editing.text.slice(0, start) + name + editing.text.slice(editing.caret), start + name.length);
  };
  const onEditorKey = (event: KeyboardEvent): boolean => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + functions.length) % functions.length);
    else if (event.key === 'Tab' || event.key === 'Enter') choose(functions[Math.min(at, functions.length - 1)]);
    else if (event.key === 'Escape') setDismissed(editing.text);
    else return false;
    return true;
  };
  return {
    onEditorKey,
    element: (
      <ul className="function-list" role="listbox" aria-label={words.functions}>
        {functions.map((one, index) => (
          <li
            key={one.id}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            <b>{fullName(one, metadata)}</b>
            <span>{one.description}</span>
          </li>
        ))}
      </ul>
    ),
  };
}

interface ArgumentsProps {
  called: FunctionMetadata;
  argument: number;
  metadata: FunctionsMetadata;
}

/** The call with the argument being typed set off, and what that argument is. */
function Arguments({ called, argument, metadata }: ArgumentsProps): ReactNode {
  const current = called.parameters[argument];
  return (
    <div className="function-arguments" role="note">
      <p>
        {fullName(called, metadata)}(
        {called.parameters.map((parameter, index) => (
          <span key={parameter.name}>
            {index > 0 && ', '}
            <span className={index === argument ? 'is-current' : undefined}>
              {parameter.optional ? `[${parameter.name}]` : parameter.name}
            </span>
          </span>
        ))}
        )
      </p>
      <p>{current?.description ?? called.description}</p>
    </div>
  );
}
