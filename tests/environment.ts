import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The root folder of the project. */
export const projectRoot = resolve(__dirname, '..');

/** A Chromium or Chrome to drive: the one named by CHROMIUM, else one of the usual names on the path; null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const usual = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const found = [...usual, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return found.find((path) => existsSync(path)) ?? null;
}

/** A file or folder of the material that lies beside the project; null where it is not there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(projectRoot, '..', 'shared', ...parts);
  return existsSync(path) ? path : null;
}

export interface Need {
  readonly name: string;
  /** How to get it. */
  readonly remedy: string;
  readonly present: () => boolean;
}

/** What some tests need beyond npm install. Their names end with `(needs …)`, and they are skipped without it. */
export const NEEDS = {
  chromium: {
    name: 'Chromium',
    remedy: 'install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path',
    present: () => chromiumPath() !== null,
  },
  shared: {
    name: '../shared',
    remedy: 'put the folder shared beside the project folder',
    present: () => sharedPath() !== null,
  },
  xmllint: {
    name: 'xmllint',
    remedy: 'install xmllint (Debian: apt-get install libxml2-utils)',
    present: () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xmllint'))),
  },
} as const satisfies Record<string, Need>;

/** `describe` for tests that need something; they are skipped, and named as left out, where it is missing. */
export function describeWith(needs: readonly (keyof typeof NEEDS)[], name: string, tests: () => void): void {
  const present = needs.every((need) => NEEDS[need].present());
  const label = `${name} (needs ${needs.map((need) => NEEDS[need].name).join(', ')})`;
  (present ? describe : describe.skip)(label, tests);
}
