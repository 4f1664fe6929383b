import path from 'node:path';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, describeWith, NEEDS } from '../environment';
import { startServer, type RunningServer } from '../../src/workbench/server/startServer';

/** `describe` for tests that need the browser; without one they are named as left out. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(['chromium'], name, tests);
}

/** Starts Chromium without a window and without any traffic of its own. */
async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(`Chromium is missing: ${NEEDS.chromium.remedy}.`);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...args, '--disable-component-update', '--disable-sync'],
  });
}

/** Serves the built workbench; port 0 takes any free port. The folders dist/ and dist-workbench/ must have been built. */
async function startWorkbench(port = 0): Promise<RunningServer> {
  const addinFolder = path.resolve('dist');
  const workbenchFolder = path.resolve('dist-workbench');
  for (const file of [path.join(addinFolder, 'taskpane.html'), path.join(workbenchFolder, 'index.html')])
    if (!existsSync(file)) throw new Error(`${path.relative('.', file)} is missing. Run "npm run build" first.`);
  return startServer({ port, addinFolder, workbenchFolder });
}

/**
 * Watches a page: what it asks of other origins (each such request is also stopped) and what it reports as errors.
 * A test ends with `expect(watch).toEqual({ foreignRequests: [], errors: [] })`.
 */
async function watchPage(page: Page, address: string): Promise<{ foreignRequests: string[]; errors: string[] }> {
  const watch = { foreignRequests: [] as string[], errors: [] as string[] };
  const own = new URL(address).origin;
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  await page.route(
    (url) => (url.protocol === 'http:' || url.protocol === 'https:') && url.origin !== own,
    (route) => {
      watch.foreignRequests.push(route.request().url());
      return route.abort();
    },
  );
  return watch;
}

/**
 * Opens an empty page for every test of a suite, with the workbench served and one browser for all; `use` takes the page
 * over. After each test nothing may have been asked of another origin and no error reported.
 */
export function onNewPages(
  viewport: { readonly width: number; readonly height: number },
  use: (page: Page, server: RunningServer) => void,
): void {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let watch: Awaited<ReturnType<typeof watchPage>>;
  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport });
    watch = await watchPage(page, server.address);
    use(page, server);
  });
  afterEach(async () => {
    await page.close();
    expect(watch).toEqual({ foreignRequests: [], errors: [] });
  });
}
