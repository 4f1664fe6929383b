import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SheetColours } from '../grid/cellStyle';
import { installExternal } from '../protocol/windowExternal';
import type { Session } from './Session';
import type { PageLanguage } from './words';

declare global {
  interface Window {
    /** What the frame of the task pane asks for before anything else: to be given the window that Excel would give it. */
    reformWorkbench?: { installExternal(paneWindow: Window): void };
  }
}

type PaneHandle = ReturnType<typeof installExternal>;

/** The colours that Excel reports to add-ins, for each appearance of the page. */
const officeThemes: Record<SheetColours, Parameters<typeof installExternal>[2]['theme']> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#1f2326',
    bodyForegroundColor: '#f2f2f2',
    controlBackgroundColor: '#2b3034',
    controlForegroundColor: '#f2f2f2',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffffff',
  },
};

interface PaneLink {
  /** Changes whenever the pane has to be loaded anew: another workbook, language or appearance. */
  frameKey: string;
  /** The pane has been loaded for the present frame key. */
  isReady: boolean;
  pressButton(functionName: string): Promise<void>;
}

/** Connects the frame of the task pane with the open workbook. `onTaskpane` is called when the add-in asks to be shown. */
export function usePaneLink(
  session: Session | null,
  language: PageLanguage,
  colours: SheetColours,
  onTaskpane: () => void,
): PaneLink {
  const handle = useRef<PaneHandle | null>(null);
  const [readyKey, setReadyKey] = useState('');
  const frameKey = `${session?.id ?? 0} ${language} ${colours}`;

  useLayoutEffect(() => {
    handle.current = null;
    if (!session) return;
    const environment = { displayLanguage: language, theme: officeThemes[colours], onTaskpane };
    window.reformWorkbench = {
      installExternal: (paneWindow) => {
        handle.current = installExternal(paneWindow, session.host, environment);
        paneWindow.addEventListener('load', () => setReadyKey(frameKey));
      },
    };
  }, [frameKey]);
  useEffect(() => session?.model.onSelection(() => handle.current?.selectionChanged()), [session]);

  return {
    frameKey,
    isReady: readyKey === frameKey,
    pressButton: (functionName) => pressWhenStarted(() => handle.current?.pressButton(functionName)),
  };
}

const patience = { tries: 40, milliseconds: 250 };

/** Presses as soon as the add-in listens: right after it is loaded, Office.js still needs a moment. */
async function pressWhenStarted(press: () => Promise<void> | undefined): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await press();
    } catch (failure) {
      if (tries === patience.tries || !/not started/.test((failure as Error).message)) throw failure;
      await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
    }
  }
}
