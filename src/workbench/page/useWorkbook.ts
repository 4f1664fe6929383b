import { useEffect, useRef, useState } from 'react';
import { loadAddin, sampleNames, type Addin } from './addin';
import { newWorkbook, openBytes, openSample } from './openWorkbook';
import type { Session } from './Session';
import { wordsOf, type PageLanguage } from './words';

interface OpenWorkbook {
  session: Session | null;
  addin: Addin | null;
  samples: readonly string[];
  openFile(file: File): Promise<void>;
  openSample(name: string): Promise<void>;
  openNew(): void;
}

/** The add-in in the page's language and the workbook that is open; at first the one that the address names, else a sample. */
export function useWorkbook(language: PageLanguage): OpenWorkbook {
  const [addin, setAddin] = useState<Addin | null>(null);
  const [session, setSession] = useState<Session | null>(null);
  const [samples, setSamples] = useState<readonly string[]>([]);
  const isFirst = useRef(true);

  useEffect(() => {
    let isCurrent = true;
    const start = async (): Promise<void> => {
      const loaded = await loadAddin(language).catch((failure: Error) => failure);
      if (!isCurrent) return;
      const known = loaded instanceof Error ? null : loaded;
      setAddin(known);
      if (!isFirst.current) return;
      isFirst.current = false;
      setSamples(await sampleNames());
      const first = await openFirst(language, known);
      if (loaded instanceof Error) first.report((words) => words.problems.noAddin(loaded.message));
      setSession(first);
    };
    void start();
    return () => {
      isCurrent = false;
    };
  }, [language]);

  return {
    session,
    addin,
    samples,
    openFile: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await openBytes(bytes, file.name, addin).catch(() => null);
      if (opened) setSession(opened);
      else session?.report((words) => words.problems.notWorkbook(file.name));
    },
    openSample: async (name) => setSession(await openSample(name, addin)),
    openNew: () => setSession(newWorkbook(addin)),
  };
}

/** `?file=taibai.xlsx` names a sample, `?file=new` an empty workbook; otherwise the sample of the language. */
function openFirst(language: PageLanguage, addin: Addin | null): Promise<Session> | Session {
  const asked = new URLSearchParams(location.search).get('file');
  if (asked === 'new') return newWorkbook(addin);
  return openSample(asked ?? (language === 'zh-CN' ? 'hequ.xlsx' : 'hequ-en.xlsx'), addin);
}

/** The page's language and title follow the words. */
export function usePageLanguage(language: PageLanguage): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wordsOf(language).title;
  }, [language]);
}
