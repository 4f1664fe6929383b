import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../environment';

/** Most script at the first load of the pane, after gzip, without office.js. */
export const MOST_BYTES_AT_FIRST_LOAD = 170_000;

const dist = join(projectRoot, 'dist');

/** The scripts that taskpane.html loads by itself, office.js apart, and the larger one of the languages, with their sizes after gzip. */
export function firstLoadScripts(): { readonly file: string; readonly bytes: number }[] {
  if (!existsSync(join(dist, 'taskpane.html'))) throw new Error('dist/ is not built: run npm run build');
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)]
    .map(([, file]) => file)
    .filter((file) => !file.endsWith('/office.js'))
    .map(sized);
  const languages = ['chunks/pane-en.js', 'chunks/pane-zh.js'].map(sized).sort((a, b) => b.bytes - a.bytes);
  return [...scripts, languages[0]];
}

function sized(file: string): { readonly file: string; readonly bytes: number } {
  return { file, bytes: gzippedBytes(join(dist, file)) };
}

/** Prints the sizes after gzip and fails above the budget. */
export function run(print: (line: string) => void): void {
  const scripts = firstLoadScripts();
  for (const { file, bytes } of scripts) print(`first load: ${file} ${kilobytes(bytes)} after gzip`);
  const sum = scripts.reduce((bytes, script) => bytes + script.bytes, 0);
  print(`first load: ${kilobytes(sum)} in all (at most ${kilobytes(MOST_BYTES_AT_FIRST_LOAD)})`);
  const chunks = join(dist, 'chunks');
  for (const file of existsSync(chunks) ? readdirSync(chunks).filter((name) => name.endsWith('.js')) : []) {
    print(`on demand: ${file} ${kilobytes(gzippedBytes(join(chunks, file)))} after gzip`);
  }
  if (sum > MOST_BYTES_AT_FIRST_LOAD) throw new Error(`${sum} bytes are more than ${MOST_BYTES_AT_FIRST_LOAD}.`);
}

function gzippedBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
