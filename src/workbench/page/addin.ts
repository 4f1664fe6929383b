import { readManifest, type AddinManifest } from '../manifest';
import type { FunctionCall, FunctionsMetadata } from '../model/functionsMetadata';
import { loadFunctions } from '../protocol/loadFunctions';
import type { PageLanguage } from './words';

/** The built add-in as the workbench knows it: its manifest and its custom functions, in one language. */
export interface Addin {
  manifest: AddinManifest;
  metadata: FunctionsMetadata;
  call: FunctionCall;
}

/** Loads the add-in by its manifest, as Excel does. Rejects with a short reason when a file is missing. */
export async function loadAddin(language: PageLanguage): Promise<Addin> {
  const manifest = readManifest(await textOf('/addin/manifest.xml'), language);
  const [script, description] = await Promise.all([
    textOf(manifest.functionsScript),
    textOf(manifest.functionsMetadata),
  ]);
  const metadata: FunctionsMetadata = { ...JSON.parse(description), namespace: manifest.functionsNamespace };
  const { call } = loadFunctions(script, metadata);
  return { manifest, metadata, call };
}

async function textOf(address: string): Promise<string> {
  return (await found(address)).text();
}

/** The bytes of a file of this server, or null when there is none. */
export async function bytesOf(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** The names of the sample workbooks that the server has. */
export async function sampleNames(): Promise<string[]> {
  const answer = await fetch('/samples/');
  return answer.ok ? answer.json() : [];
}

async function found(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
