import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { startServer, type RunningServer } from '../../src/workbench/server/startServer';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
  const files: Record<string, string> = {
    'addin/taskpane.html': '<html><head><script src="office.js"></script></head></html>',
    'addin/functions.json': '{}',
    'addin/assets/samples/b.xlsx': 'B',
    'addin/assets/samples/a.xlsx': 'A',
    'addin/assets/samples/a.json': '{}',
    'workbench/index.html': 'page',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  server = await startServer({
    port: 0,
    addinFolder: path.join(folder, 'addin'),
    workbenchFolder: path.join(folder, 'workbench'),
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as given: fetch would tidy it up. */
function ask(
  target: string,
  options: http.RequestOptions = {},
): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: 'localhost', port: server.port, path: target, ...options }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

test('the page, the add-in and the samples, each with its type', async () => {
  expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'page' });
  expect(await ask('/addin/functions.json?v=1')).toEqual({
    status: 200,
    type: 'application/json; charset=utf-8',
    text: '{}',
  });
  expect((await ask('/samples/a.xlsx')).text).toBe('A');
  expect((await ask('/samples/')).text).toBe('["a.xlsx","b.xlsx"]');
});

test('the host script stands before office.js in the task pane', async () => {
  const { text } = await ask('/addin/taskpane.html');
  expect(text).toBe(
    '<html><head><script src="/host-window.js"></script><script src="office.js"></script></head></html>',
  );
  expect((await ask('/host-window.js')).text).toContain('installExternal(window)');
});

test.each([
  '/../secret.txt',
  '/addin/../../secret.txt',
  '/addin/%2e%2e/%2e%2e/secret.txt',
  '/addin/..%2f..%2fsecret.txt',
  '/%00',
  '/%E0%A4%A',
  '/none',
])('nothing outside the folders: %s', async (target) => {
  expect((await ask(target)).status).toBe(404);
});

test('no other name than localhost, no other method than GET and HEAD', async () => {
  expect((await ask('/', { headers: { host: 'example.com' } })).status).toBe(403);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('without a workbench the add-in is served at the root, unchanged', async () => {
  const plain = await startServer({ port: 0, addinFolder: path.join(folder, 'addin') });
  const answer = await fetch(`${plain.address}taskpane.html`);
  expect(await answer.text()).not.toContain('host-window');
  expect((await fetch(`${plain.address}host-window.js`)).status).toBe(404);
  await plain.close();
});

test('a taken port is told by its code', async () => {
  await expect(startServer({ port: server.port, addinFolder: folder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
