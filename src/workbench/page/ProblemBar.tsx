import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Problem } from './problem';
import type { Words } from './words';

/** A sentence on what went wrong, until it is dismissed. The place is always there, so that it is read out when it fills. */
export function ProblemBar({
  words,
  problem,
  onDismiss,
}: {
  words: Words;
  problem: Problem | null;
  onDismiss(): void;
}): ReactNode {
  return (
    <div role="alert" className={problem ? 'problem-bar is-filled' : 'problem-bar'}>
      {problem && (
        <>
          <Icon name="warning" />
          <p>{problem(words)}</p>
          <button
            type="button"
            className="icon-button"
            title={words.dismiss}
            aria-label={words.dismiss}
            onClick={onDismiss}
          >
            <Icon name="close" size={16} />
          </button>
        </>
      )}
    </div>
  );
}
