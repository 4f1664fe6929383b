import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { findFile, type Mount } from './findFile';
import { hostWindowAddress, hostWindowScript, withHostWindow } from './hostWindow';
import { mimeTypeOf } from './mimeTypes';

/** What to serve: the built add-in alone (for Excel), or the workbench page with the add-in below `/addin/`. */
export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  addinFolder: string;
  /** Without it the add-in is served at the root, unchanged. */
  workbenchFolder?: string;
  certificate?: { key: string | Buffer; cert: string | Buffer; ca?: string | Buffer };
}

export interface RunningServer {
  /** For example `http://localhost:3000/`. */
  address: string;
  port: number;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

/** Starts the server on localhost only. Rejects with the system's error (`EADDRINUSE`) when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handle = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    void respond(options, request, response);
  };
  const server = options.certificate ? https.createServer(options.certificate, handle) : http.createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `${options.certificate ? 'https' : 'http'}://localhost:${port}/`, port, close };
}

async function respond(
  options: ServerOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const answer = await answerTo(options, request).catch((): Answer => plain(500, 'The file could not be read.'));
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

async function answerTo(options: ServerOptions, request: http.IncomingMessage): Promise<Answer> {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? ''))
    return plain(403, 'This server answers to localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET and HEAD are answered.');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const samples = path.join(options.addinFolder, 'assets', 'samples');
  if (options.workbenchFolder && pathname === hostWindowAddress)
    return { status: 200, type: mimeTypeOf('.js'), body: hostWindowScript };
  if (options.workbenchFolder && pathname === '/samples/')
    return { status: 200, type: mimeTypeOf('.json'), body: JSON.stringify(await workbooksIn(samples)) };

  const file = await findFile(mountsOf(options, samples), pathname);
  if (file === null) return plain(404, `There is nothing at ${pathname}`);
  const type = mimeTypeOf(path.extname(file));
  const isPane = options.workbenchFolder !== undefined && pathname.startsWith('/addin/') && file.endsWith('.html');
  const body = await readFile(file);
  return { status: 200, type, body: isPane ? withHostWindow(body.toString('utf8')) : body };
}

function mountsOf(options: ServerOptions, samples: string): Mount[] {
  if (!options.workbenchFolder) return [{ prefix: '/', folder: options.addinFolder }];
  return [
    { prefix: '/addin/', folder: options.addinFolder },
    { prefix: '/samples/', folder: samples },
    { prefix: '/', folder: options.workbenchFolder },
  ];
}

async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => name.endsWith('.xlsx')).sort();
}

function plain(status: number, body: string): Answer {
  return { status, type: mimeTypeOf('.txt'), body };
}
