import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RibbonButton } from '../manifest';
import { FileDrop } from './FileDrop';
import { saveWorkbook } from './openWorkbook';
import { keepPreferences, readPreferences } from './preferences';
import { ProblemBar } from './ProblemBar';
import { Ribbon } from './Ribbon';
import { SheetArea } from './SheetArea';
import { StatusBar } from './StatusBar';
import { TaskPane } from './TaskPane';
import { TopBar } from './TopBar';
import { UnsavedDialog } from './UnsavedDialog';
import { usePaneLink } from './usePaneLink';
import { usePageLanguage, useWorkbook } from './useWorkbook';
import { wordsOf } from './words';

/** The workbench: a spreadsheet with the add-in's pane beside it. */
export function App(): ReactNode {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, theme } = preferences;
  const words = wordsOf(language);
  const { session, addin, samples, openFile, openSample, openNew } = useWorkbook(language);
  useSyncExternalStore(session?.subscribe ?? subscribeToNothing, session?.getVersion ?? zero);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [afterSaving, setAfterSaving] = useState<(() => void) | null>(null);
  const pane = usePaneLink(session, language, theme, () => setPaneOpen(true));
  usePageLanguage(language);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    keepPreferences(preferences);
  }, [preferences, theme]);

  /** Goes on at once when nothing would be lost; else asks first. */
  const leaveWorkbook = (next: () => void): void => {
    if (session && !session.typing.commit()) return;
    if (!session || session.isSaved) next();
    else setAfterSaving(() => next);
  };
  const press = (button: RibbonButton): void => {
    if (button.action.kind === 'showTaskpane') return setPaneOpen(true);
    if (session && !session.typing.commit()) return;
    pane.pressButton(button.action.functionName).catch(() => {
      session?.report((current) => current.problems.commandFailed(button.label));
    });
  };
  const dropFile = (file: File): void => leaveWorkbook(() => void openFile(file));

  return (
    <FileDrop words={words} onFile={dropFile}>
      <TopBar
        words={words}
        fileName={session?.model.name ?? ''}
        isSaved={session?.isSaved ?? true}
        preferences={preferences}
        onPreferences={setPreferences}
      />
      <Ribbon
        words={words}
        manifest={addin?.manifest ?? null}
        samples={samples}
        isPaneOpen={isPaneOpen}
        isPaneReady={pane.isReady}
        onNew={() => leaveWorkbook(openNew)}
        onOpen={dropFile}
        onSave={() => session?.typing.commit() && void saveWorkbook(session)}
        onSample={(name) => leaveWorkbook(() => void openSample(name))}
        onButton={press}
      />
      <ProblemBar words={words} problem={session?.problem ?? null} onDismiss={() => session?.report(null)} />
      <main className="workspace">
        {session ? (
          <SheetArea session={session} metadata={addin?.metadata ?? null} words={words} colours={theme} />
        ) : (
          <p className="loading" role="status">
            {words.loading}
          </p>
        )}
        {session && addin && (
          <TaskPane
            words={words}
            title={addin.manifest.name}
            address={addin.manifest.taskpane}
            frameKey={pane.frameKey}
            isOpen={isPaneOpen}
            onClose={() => setPaneOpen(false)}
          />
        )}
      </main>
      {session && <StatusBar session={session} words={words} language={language} />}
      {session && afterSaving && (
        <UnsavedDialog
          words={words}
          fileName={session.model.name}
          onSave={() =>
            void saveWorkbook(session)
              .then(afterSaving)
              .then(() => setAfterSaving(null))
          }
          onDiscard={() => {
            setAfterSaving(null);
            afterSaving();
          }}
          onCancel={() => setAfterSaving(null)}
        />
      )}
    </FileDrop>
  );
}

const zero = (): number => 0;
const subscribeToNothing = (): (() => void) => () => undefined;
