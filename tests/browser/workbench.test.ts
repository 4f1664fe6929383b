import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { Workbook } from '@cj-tech-master/excelts';
import type { RunningServer } from '../../src/workbench/server/startServer';
import { seriousFindings } from './axe';
import { describeInBrowser, onNewPages } from './browser';

jest.setTimeout(180_000);

describeInBrowser('the workbench in a browser', () => {
  let page: Page;
  let server: RunningServer;
  onNewPages({ width: 1280, height: 800 }, (newPage, running) => {
    page = newPage;
    server = running;
  });

  const pane = (): FrameLocator => page.frameLocator('.task-pane iframe');
  const cell = (row: number, column: number): Locator => page.locator(`[data-cell="${row - 1},${column - 1}"]`).last();

  async function open(query: string): Promise<void> {
    await page.goto(server.address + query);
    await page.locator('#sheet [role=grid]').waitFor();
  }

  /** Types texts one below the other from an address on. */
  async function typeAt(address: string, ...texts: string[]): Promise<void> {
    await page.locator('.name-box').fill(address);
    await page.locator('.name-box').press('Enter');
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  }

  test('opens with the sample, in both languages, with the add-in beside it', async () => {
    await open('?lang=en');
    await pane().getByText('Agencies!A3:T276').waitFor();
    await expect(page.locator('.file-name').innerText()).resolves.toBe('hequ-en.xlsx');
    await expect(page.locator('#Reform\\.Open').innerText()).resolves.toBe('Open panel');
    await page.getByText('中文').click();
    await page.getByRole('button', { name: '打开面板' }).waitFor();
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('zh-CN');
    await pane().getByRole('tab', { name: '数据' }).waitFor();
  });

  test('values and formulas are typed, the functions of the add-in calculate', async () => {
    await open('?lang=en&file=new');
    await typeAt('B2', '124000', '3875', '=REFORM.SUPPORTRATIO(B2,B3)', '=B4*2', '12.5%', "'007");
    const shown = await Promise.all([2, 3, 4, 5, 6, 7].map((row) => cell(row, 2).innerText()));
    expect(shown).toEqual(['124000', '3875', '32', '64', '12.50%', '007']);
    await typeAt('B3', '3100');
    expect([await cell(4, 2).innerText(), await cell(5, 2).innerText()]).toEqual(['40', '80']);
  });

  test('a table spills and shrinks', async () => {
    await open('?lang=en&file=hequ-en.xlsx');
    await page.getByRole('button', { name: 'New sheet' }).click();
    await typeAt('A1', '=REFORM.COMPARE(Agencies!A3:T276,Plan!A3:M238,"A",Approved!A3:I67)');
    await cell(1, 5).waitFor();
    const header = await Promise.all([1, 2, 3, 4, 5].map((column) => cell(1, column).innerText()));
    expect(header).toEqual(['Measure', 'Before', 'After', 'Change', 'Percent']);
    const organs = await Promise.all([2, 3, 4].map((column) => cell(2, column).innerText()));
    expect(organs).toEqual(['36', '22', '-14']);
    await page.keyboard.press('ArrowUp');
    await page.locator('.spill-outline').waitFor();
    await page.keyboard.press('Delete');
    await expect(cell(2, 2).count()).resolves.toBe(0);
  });

  test('a function that fails says why, for the pointer and for the selected cell', async () => {
    await open('?lang=en&file=new');
    await typeAt('C3', '=REFORM.SUPPORTRATIO(124000,0)');
    await expect(cell(3, 3).innerText()).resolves.toBe('#VALUE!');
    await cell(3, 3).hover();
    await expect(page.locator('.cell-card.is-error').innerText()).resolves.toMatch(/\S+ \S+/);
    await page.mouse.move(5, 5);
    await page.locator('.cell-card').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.locator('.cell-card.is-error').waitFor();
  });

  test('a formula that cannot be read is refused with a sentence, and the cell stays open', async () => {
    await open('?lang=en&file=new');
    await typeAt('A1', '=SUM(1');
    await expect(page.getByRole('alert').innerText()).resolves.toContain('A1: this formula cannot be read');
    await page.keyboard.press('Escape');
    await typeAt('A1', '=SUM(1,2)');
    await expect(cell(1, 1).innerText()).resolves.toBe('3');
    await expect(page.getByRole('alert').innerText()).resolves.toBe('');
  });

  test('help on the functions while a formula is typed, in the language of the page', async () => {
    await open('?lang=zh-CN&file=new');
    await page.keyboard.type('=reform.supportr');
    await expect(page.locator('.function-list li').count()).resolves.toBe(1);
    await expect(page.locator('.function-list').innerText()).resolves.toMatch(/REFORM\.SUPPORTRATIO[\s\S]*[一-鿿]/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('编辑栏').inputValue()).resolves.toBe('=REFORM.SUPPORTRATIO(');
    await page.keyboard.type('64,');
    await expect(page.locator('.function-arguments .is-current').count()).resolves.toBe(1);
    await page.keyboard.type('2)');
    await page.keyboard.press('Enter');
    await expect(cell(1, 1).innerText()).resolves.toBe('32');
  });

  test('a click on cells puts their address into the formula', async () => {
    await open('?lang=en&file=new');
    await typeAt('A1', '1', '2');
    await page.keyboard.type('=SUM(');
    await cell(1, 1).dragTo(cell(2, 1));
    await page.keyboard.type(')');
    await page.keyboard.press('Enter');
    await expect(cell(3, 1).innerText()).resolves.toBe('3');
  });

  test('blocks are copied, pasted and cleared', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('?lang=en&file=new');
    await typeAt('A1', 'x', '50%', '=A2*2');
    await typeAt('A1:A3');
    await page.keyboard.press('Control+c');
    await typeAt('C1');
    await page.keyboard.press('Control+v');
    await expect(Promise.all([1, 2, 3].map((row) => cell(row, 3).innerText()))).resolves.toEqual(['x', '50%', '1']);
    await page.keyboard.press('Delete');
    await expect(cell(1, 3).count()).resolves.toBe(0);
  });

  test('the status bar adds up the selection', async () => {
    await open('?lang=en&file=new');
    await typeAt('A1', '1', '2', 'text');
    await typeAt('A1:A3');
    await expect(page.locator('.figures').innerText()).resolves.toMatch(/Average\s1\.5\s+Count\s3\s+Sum\s3/);
  });

  test('saves as .xlsx and opens it again', async () => {
    await open('?lang=en&file=new');
    await typeAt('A1', '数值', '=REFORM.SUPPORTRATIO(124000,3875)');
    await expect(page.locator('.file-name').innerText()).resolves.toMatch(/not saved/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as' }).click();
    const file = await (await download).path();
    await page.getByText('not saved').waitFor({ state: 'detached' });

    const book = new Workbook();
    await book.xlsx.load(readFileSync(file) as unknown as Parameters<Workbook['xlsx']['load']>[0]);
    expect(book.worksheets[0].getCell('A2').result).toBe(32);
    expect(book.worksheets[0].getCell('A2').formula).toContain('_xldudf_REFORM_SUPPORTRATIO(');

    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'again.xlsx', mimeType: '', buffer: readFileSync(file) });
    await page.getByText('again.xlsx').waitFor();
    await page.locator('.name-box').fill('A2');
    await page.locator('.name-box').press('Enter');
    await expect(page.getByLabel('Formula bar').inputValue()).resolves.toBe('=REFORM.SUPPORTRATIO(124000,3875)');
    await expect(cell(2, 1).innerText()).resolves.toBe('32');
  });

  test('the sheets that the ribbon button creates are kept in the saved file', async () => {
    await open('?lang=en');
    await pane().getByText('Agencies!A3:T276').waitFor();
    await page.getByRole('button', { name: 'Create sheets' }).click();
    await page.getByRole('tab', { name: 'Overview' }).click({ timeout: 120_000 });
    const organs = await Promise.all([1, 2, 3, 4, 5].map((column) => cell(4, column).innerText()));
    expect(organs.map((text) => text.trim())).toEqual(['Organs (Party and government)', '36', '22', '-14', '-38.9%']);
    await page.locator('img.chart').first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as' }).click();
    const saved = readFileSync(await (await download).path());
    await page.locator('input[type=file]').setInputFiles({ name: 'again.xlsx', mimeType: '', buffer: saved });
    await page.getByText('again.xlsx').waitFor();
    await page.getByRole('tab', { name: 'Overview' }).click();
    await expect(cell(4, 3).innerText()).resolves.toMatch(/^22\s*$/);
    await page.locator('img.chart').first().waitFor();
  });

  test('a file that is no workbook is refused, and the open one stays', async () => {
    await open('?lang=en&file=taibai.xlsx');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('text') });
    await page.getByRole('alert').getByText('notes.xlsx could not be opened').waitFor();
    await expect(page.locator('.file-name').innerText()).resolves.toBe('taibai.xlsx');
  });

  test('changes are not lost unasked', async () => {
    await open('?lang=en&file=new');
    await typeAt('A1', 'kept');
    await page.getByRole('combobox', { name: 'Samples' }).selectOption('taibai.xlsx');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(cell(1, 1).innerText()).resolves.toBe('kept');
    await page.getByRole('combobox', { name: 'Samples' }).selectOption('taibai.xlsx');
    await page.getByRole('dialog').getByRole('button', { name: 'Go on without saving' }).click();
    await page.getByText('taibai.xlsx').waitFor();
  });

  test('the pane follows a change in a cell, and goes to a cell', async () => {
    await open('?lang=en');
    await pane().getByText('Agencies!A3:T276').waitFor();
    await page.getByRole('tab', { name: 'Agencies' }).click();
    await typeAt('A277', 'Office of new things');
    await pane().getByText('Agencies!A3:T277').waitFor();
    await page.getByRole('tab', { name: 'Read me' }).click();
    await pane().getByText('Facts!A3:D8').click();
    await page.locator('[role=tab][aria-selected=true]', { hasText: 'Facts' }).waitFor();
  });

  test('while a cell is open the pane waits, and reads when it is closed', async () => {
    await open('?lang=en');
    await pane().getByText('Agencies!A3:T276').waitFor();
    await page.getByRole('tab', { name: 'Agencies' }).click();
    await typeAt('A277');
    await page.keyboard.type('Office of new things');
    await page.waitForTimeout(1500);
    await expect(pane().getByText('Agencies!A3:T276').count()).resolves.toBe(1);
    await page.keyboard.press('Enter');
    await pane().getByText('Agencies!A3:T277').waitFor();
  });

  test('a list of choices is offered and held to', async () => {
    await open('?lang=en');
    await page.getByRole('tab', { name: 'Plan' }).click();
    await typeAt('C4');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'abolish' }).click();
    await expect(cell(4, 3).innerText()).resolves.toBe('abolish');
    await typeAt('C5', 'sell');
    await expect(page.getByRole('alert').innerText()).resolves.toContain('C5: "sell" is not allowed here.');
    await page.keyboard.press('Escape');
  });

  test('a hundred thousand rows are scrolled with a few rows drawn', async () => {
    await open('?lang=en&file=new');
    await typeAt('A100000', 'last');
    await expect(cell(100_000, 1).innerText()).resolves.toBe('last');
    await page.keyboard.press('Control+Home');
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 1_000_000);
    await page.locator('.is-rows .header', { hasText: '50000' }).waitFor();
    expect(await page.locator('.is-rows .header').count()).toBeLessThan(80);
  });

  test.each(['en&theme=light', 'zh-CN&theme=dark', 'en&theme=contrast'])(
    'axe finds nothing serious: %s',
    async (query) => {
      await open(`?lang=${query}`);
      await pane().getByRole('tab').first().waitFor();
      expect(await seriousFindings(page, { within: '.page', leftOut: 'iframe' })).toEqual([]);
    },
  );

  test.each([
    [1280, 800],
    [1920, 1080],
  ])('nothing is cut off at %d × %d', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'zh-CN']) {
      await open(`?lang=${language}`);
      await page.locator('.status-bar').waitFor();
      expect(await page.evaluate(cutOffTexts)).toEqual([]);
    }
  });
});

/** Buttons, labels and tabs of the page whose text is wider than its box or reaches beyond the window. */
function cutOffTexts(): string[] {
  const boxes = [
    ...document.querySelectorAll<HTMLElement>(
      'button, label, h1, h2, .file-name span, .status-bar span, .ribbon-group > p',
    ),
  ];
  return boxes
    .filter((box) => {
      const edge = box.getBoundingClientRect();
      return (
        edge.width > 0 &&
        ((box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0) ||
          edge.right > innerWidth + 1 ||
          edge.bottom > innerHeight + 1)
      );
    })
    .map((box) => box.innerText);
}
