import { Button } from '@fluentui/react-components';
import { describeFailure, type Failure } from '../state/failure';
import { usePane } from '../state/PaneContext';
import { Notice } from './Notice';

/** What did not work, with what to do and a Retry. */
export function FailureBar({ failure }: { readonly failure: Failure }) {
  const { locale, closeFailure } = usePane();
  const words = locale.pane.failures;
  const retry = (): void => {
    closeFailure();
    failure.retry();
  };
  const buttons = (
    <>
      <Button size="small" onClick={retry}>
        {words.retry}
      </Button>
      <Button size="small" appearance="subtle" onClick={closeFailure}>
        {words.dismiss}
      </Button>
    </>
  );
  return (
    <div role="alert">
      <Notice intent="error" actions={buttons}>
        {describeFailure(failure.error, words)}
      </Notice>
    </div>
  );
}
