import path from 'node:path';
import { stat } from 'node:fs/promises';

/** A folder that is served below an address prefix, such as `/addin/`. */
export interface Mount {
  prefix: string;
  folder: string;
}

/**
 * The file behind an address path, or null when there is none.
 * The first mount whose prefix fits and whose folder has the file wins; an address that ends in `/` means its `index.html`.
 * A path that would leave the folder of its mount has no file.
 */
export async function findFile(mounts: readonly Mount[], addressPath: string): Promise<string | null> {
  const wanted = decodePath(addressPath);
  if (wanted === null) return null;
  for (const mount of mounts) {
    if (!wanted.startsWith(mount.prefix)) continue;
    const inside = wanted.slice(mount.prefix.length);
    const root = path.resolve(mount.folder);
    const file = path.resolve(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    if (file.startsWith(root + path.sep) && (await isFile(file))) return file;
  }
  return null;
}

function decodePath(addressPath: string): string | null {
  try {
    const decoded = decodeURIComponent(addressPath);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
