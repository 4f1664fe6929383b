import type { Language } from '../../core';
import { SampleMissing } from '../state/failure';
import type { TableContent } from './newTableOf';

const FILES: Readonly<Record<Language, string>> = { en: 'hequ-en.json', zh: 'hequ.json' };

/** The sample tables in a language, from the add-in's own address. Throws `SampleMissing` when they cannot be had. */
export async function fetchSample(language: Language): Promise<readonly TableContent[]> {
  const file = FILES[language];
  const answer = await fetch(`assets/samples/${file}`).catch(() => null);
  if (!answer?.ok) throw new SampleMissing(file);
  const sample = (await answer.json()) as { readonly tables: readonly TableContent[] };
  return sample.tables;
}
