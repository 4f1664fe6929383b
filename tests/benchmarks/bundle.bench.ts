import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../environment';

/**
 * Most script at the first load of the pane, after gzip, without office.js. Excel needs functions.js whole as soon as it
 * loads, because a cell may call any function; the pane's own part is what it takes to show itself.
 */
export const MOST_BYTES = { functions: 140_000, pane: 125_000 } as const;

const dist = join(projectRoot, 'dist');

type Part = keyof typeof MOST_BYTES;

/** The scripts that taskpane.html loads by itself, office.js apart, and the larger one of the languages, with their sizes after gzip. */
export function firstLoadScripts(): { readonly part: Part; readonly file: string; readonly bytes: number }[] {
  if (!existsSync(join(dist, 'taskpane.html'))) throw new Error('dist/ is not built: run npm run build');
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)]
    .map(([, file]) => file)
    .filter((file) => !file.endsWith('/office.js'))
    .map(sized);
  const languages = ['chunks/pane-en.js', 'chunks/pane-zh.js'].map(sized).sort((a, b) => b.bytes - a.bytes);
  return [...scripts, languages[0]].map((script) => ({
    ...script,
    part: script.file === 'functions.js' ? 'functions' : 'pane',
  }));
}

/** Bytes at the first load of one part. */
export function firstLoadBytes(part: Part): number {
  return firstLoadScripts().reduce((sum, script) => sum + (script.part === part ? script.bytes : 0), 0);
}

function sized(file: string): { readonly file: string; readonly bytes: number } {
  return { file, bytes: gzippedBytes(join(dist, file)) };
}

/** Prints the sizes after gzip and fails above the budget. */
export function run(print: (line: string) => void): void {
  const scripts = firstLoadScripts();
  for (const { file, bytes } of scripts) print(`first load: ${file} ${kilobytes(bytes)} after gzip`);
  print(`first load: ${kilobytes(scripts.reduce((sum, { bytes }) => sum + bytes, 0))} in all`);
  const chunks = join(dist, 'chunks');
  for (const file of existsSync(chunks) ? readdirSync(chunks).filter((name) => name.endsWith('.js')) : []) {
    print(`on demand: ${file} ${kilobytes(gzippedBytes(join(chunks, file)))} after gzip`);
  }
  for (const part of Object.keys(MOST_BYTES) as Part[]) {
    const bytes = firstLoadBytes(part);
    print(`${part}: ${kilobytes(bytes)} (at most ${kilobytes(MOST_BYTES[part])})`);
    if (bytes > MOST_BYTES[part]) throw new Error(`${part}: ${bytes} bytes are more than ${MOST_BYTES[part]}.`);
  }
}

function gzippedBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
