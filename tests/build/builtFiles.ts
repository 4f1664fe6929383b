import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../environment';

/** The path of a file of the build; the build must have been made. */
export function builtPath(name: string): string {
  const path = join(projectRoot, 'dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is not there: run npm run build`);
  return path;
}

export function builtText(name: string): string {
  return readFileSync(builtPath(name), 'utf8');
}
