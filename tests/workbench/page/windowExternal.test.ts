import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import webpack from 'webpack';
import { chromiumPath, describeWith } from '../../environment';

const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** An ordinary add-in page with a shared runtime. */
const ADDIN = `
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('FAIL', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Enter a number.'); });
  Office.actions.associate('createSheets', (event) => { window.pressed = (window.pressed || 0) + 1; event.completed(); });
  window.started = Office.onReady();
`;

async function bundle(folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'startPage.ts'),
    output: { path: folder, filename: 'start.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }] },
    performance: false,
  });
  await new Promise<void>((resolve, reject) =>
    compiler!.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
    ),
  );
  await new Promise((resolve) => compiler!.close(resolve));
  return readFileSync(join(folder, 'start.js'), 'utf8');
}

describeWith(['chromium'], 'an add-in page that believes to be in Excel for Windows', () => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));

  beforeAll(async () => {
    const start = await bundle(folder);
    browser = await chromium.launch({
      executablePath: chromiumPath()!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    const scripts: Record<string, string> = { '/start.js': start, '/addin.js': ADDIN };
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const office = join(OFFICE, pathname.replace('/office-js/', ''));
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: '<script src="/start.js"></script><script src="/office-js/office.js"></script><script src="/addin.js"></script>',
        });
      if (scripts[pathname] !== undefined)
        return route.fulfill({ contentType: 'text/javascript', body: scripts[pathname] });
      return existsSync(office) && pathname.startsWith('/office-js/') ? route.fulfill({ path: office }) : route.abort();
    });
    await page.goto('http://workbench.test/');
    await page.waitForFunction('window.started');
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('Office.js starts and knows host, language, theme and requirement sets', async () => {
    const facts =
      await page.evaluate(`window.started.then((info) => [info.host, info.platform, Office.context.displayLanguage, Office.context.officeTheme.bodyBackgroundColor.toUpperCase(),
      Office.context.requirements.isSetSupported('ExcelApi', '1.15'), Office.context.requirements.isSetSupported('ExcelApi', '1.16'), Office.context.requirements.isSetSupported('SharedRuntime', '1.1')])`);
    expect(facts).toEqual(['Excel', 'PC', 'zh-CN', '#1F2326', true, false, true]);
  });

  test('Excel.run reads and writes, and events arrive', async () => {
    const heard = await page.evaluate(`(async () => {
      const heard = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address + ' ' + event.triggerSource); });
        context.workbook.onSelectionChanged.add(async () => { heard.push('selection'); });
        sheet.getRange('A1:B1').values = [['县', 2]];
        const read = sheet.getRange('A1:B1').load('values');
        await context.sync();
        heard.push(JSON.stringify(read.values));
      });
      model.enter('Sheet1', 4, 4, '7');
      pane.selectionChanged();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return heard.sort();
    })()`);
    expect(heard).toEqual(['A1:B1 ThisLocalAddin', 'E5 Unknown', '[["县",2]]', 'selection']);
  });

  test('a ribbon button runs its function and completes', async () => {
    expect(await page.evaluate(`pane.pressButton('createSheets').then(() => window.pressed)`)).toBe(1);
    await expect(page.evaluate(`pane.pressButton('nothing')`)).rejects.toThrow('no function');
  });

  test('custom functions are called through the page as Excel calls them', async () => {
    expect(await page.evaluate(`host.callFunction('ADD', [2, 3])`)).toBe(5);
    expect(await page.evaluate(`host.callFunction('FAIL', []).catch((error) => [error.code, error.message])`)).toEqual([
      '#VALUE!',
      'Enter a number.',
    ]);
  });

  test('document settings and workbook settings are one store', async () => {
    const kept = await page.evaluate(`(async () => {
      Office.context.document.settings.set('option', 'B');
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      return Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('option').load('value');
        await context.sync();
        return setting.value;
      });
    })()`);
    expect(kept).toBe('B');
  });

  test('the add-in can ask for its pane', async () => {
    expect(await page.evaluate(`Office.addin.showAsTaskpane().then(() => asked)`)).toEqual(['taskpane']);
  });
});
