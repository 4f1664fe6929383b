import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { PaneWords } from '../paneLocale';
import { Notice } from './Notice';

interface PaneBoundaryProps {
  readonly words: PaneWords['failures'];
  readonly children: ReactNode;
}

/** Shows a bug as a sentence with a way on, in place of an empty pane. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const error: Error | null = this.state.error;
    if (error === null) return children;
    const restart = (
      <Button size="small" onClick={() => location.reload()}>
        {words.restart}
      </Button>
    );
    return (
      <div role="alert">
        <Notice intent="error" actions={restart}>
          {words.paneStopped((error as Error).message)}
        </Notice>
      </div>
    );
  }
}
