import type { FrameLocator, Locator, Page } from 'playwright-core';
import { pane as english } from '../../src/locales/en/pane';
import { planForm as englishPlanForm } from '../../src/locales/en/planForm';
import { sheetsPane as englishSheets } from '../../src/locales/en/sheetsPane';
import { pane as chinese } from '../../src/locales/zh-CN/pane';
import { planForm as chinesePlanForm } from '../../src/locales/zh-CN/planForm';
import { sheetsPane as chineseSheets } from '../../src/locales/zh-CN/sheetsPane';
import { localeOf } from '../../src/locales/localeOf';
import type { RunningServer } from '../../src/workbench/server/startServer';
import { seriousFindings } from './axe';
import { describeInBrowser, onNewPages } from './browser';

jest.setTimeout(240_000);

describeInBrowser('the task pane in the workbench', () => {
  let page: Page;
  let server: RunningServer;
  onNewPages({ width: 1280, height: 900 }, (newPage, running) => {
    page = newPage;
    server = running;
  });

  const pane = (): FrameLocator => page.frameLocator('.task-pane iframe');
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const panel = (key: 'data' | 'plan' | 'sheets'): Locator => pane().locator(`#panel-${key}`);
  const selectedCell = (): Promise<string> => page.locator('.name-box').inputValue();
  const currentSheet = (): Promise<string> => page.getByRole('tab', { selected: true }).first().innerText();

  async function findings(): Promise<string[]> {
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    return frame ? seriousFindings(frame) : ['the pane has no frame'];
  }

  /** Waits until something is as expected; says what it was last when it never is. */
  async function becomes(look: () => Promise<string>, expected: string): Promise<void> {
    for (let turn = 0; turn < 100 && (await look()) !== expected; turn++) await page.waitForTimeout(100);
    expect(await look()).toBe(expected);
  }

  async function open(query: string): Promise<void> {
    await page.goto(server.address + query);
    await pane().getByRole('tab').first().waitFor();
  }

  async function typeAt(address: string, text: string): Promise<void> {
    await page.locator('.name-box').fill(address);
    await page.locator('.name-box').press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  /** The function in A3 of the sheet in front; '' for a plain text. */
  async function firstFormula(): Promise<string> {
    await page.locator('.name-box').fill('A3');
    await page.locator('.name-box').press('Enter');
    const text = await page.locator('.formula textarea').inputValue();
    return /^=[A-Z.]+/.exec(text)?.[0] ?? '';
  }

  /** The figures of a counter's card, as they are read out. */
  async function counter(label: string): Promise<string> {
    const card = panel('plan').locator('dl > div').filter({ hasText: label }).first();
    return (await card.locator('dd').first().locator('span').last().innerText()).trim();
  }

  const inEnglish = {
    lang: 'en',
    words: english,
    sheets: englishSheets,
    planForm: englishPlanForm,
    terms: localeOf('en').words,
    file: 'hequ-en.xlsx',
    unit: 'Energy Bureau',
    duty: 'Supervision of after-school care',
    written:
      'Overview; Crosswalk; Savings; Bridge; City–county table; County–township table; Matrix; Working groups; Workload; Approval time; ' +
      'Placement ledger; Seats; Checks; Claims checked; Closing tasks',
  };
  const inChinese = {
    lang: 'zh-CN',
    words: chinese,
    sheets: chineseSheets,
    planForm: chinesePlanForm,
    terms: localeOf('zh').words,
    file: 'hequ.xlsx',
    unit: '县能源局',
    duty: '校外托管机构综合监管',
    written:
      '改革概览、改革前后对照表、节支测算、从编制到现金、市县业务对口表、县乡业务对口表、业务对口矩阵、对口工作专班表、工作负荷表、审批时限表、' +
      '人员安置台账、领导职数台账、标准核对、公布数据核对、收尾任务',
  };
  const looks = [
    { ...inEnglish, theme: 'light' },
    { ...inChinese, theme: 'dark' },
    { ...inChinese, theme: 'contrast' },
  ];

  describe.each(looks)(
    '$lang, $theme',
    ({ lang, theme, words, sheets, planForm, terms, file, unit, duty, written }) => {
      const query = `?lang=${lang}&theme=${theme}&file=${file}`;

      beforeEach(() => page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' }));

      test('Data: tables found, a click goes to them, an error is followed and found', async () => {
        await open(query);
        const tables = panel('data').getByRole('listitem');
        // Twelve tables, and five issues: a duty without a unit, two times in the pool that ended, two entries of the database.
        await becomes(async () => String(await tables.count()), '17');
        await panel('data')
          .getByText(localeOf(lang === 'en' ? 'en' : 'zh').issues.dutyWithoutUnit({ duty }))
          .waitFor();
        await tables.nth(1).getByRole('button').click();
        await becomes(selectedCell, 'A3');
        expect(await currentSheet()).toBe(terms.tables.plan);
        await tables.nth(0).getByRole('button').click();
        await becomes(currentSheet, terms.tables.agencies);
        await typeAt('G7', 'a few');
        const issue = panel('data')
          .getByRole('listitem')
          .filter({ hasText: 'a few' })
          .getByRole('button', { name: /G7/ });
        await issue.waitFor();
        await pane().locator('[aria-live=polite]').filter({ hasText: /\S/ }).waitFor();
        await page.locator('.name-box').fill('A1');
        await page.locator('.name-box').press('Enter');
        await issue.click();
        await becomes(selectedCell, 'G7');
        expect(await findings()).toEqual([]);
      });

      test('Plan: counters, caps, units, detail, picture', async () => {
        await open(query);
        await pane().getByRole('tab', { name: words.tabs.plan, exact: true }).click();
        await panel('plan').getByRole('heading', { name: words.plan.countersTitle, exact: true }).waitFor();
        expect(await counter(terms.comparison.organs)).toBe(words.plan.counter('36', '22'));
        expect(await counter(terms.comparison.institutionPosts)).toBe(words.plan.counter('1,964', '659'));
        await panel('plan').getByText(words.plan.capsTitle, { exact: true }).click();
        await panel('plan').getByLabel(words.plan.cap(terms.comparison.organs)).fill('20');
        await page.keyboard.press('Enter');
        await panel('plan').getByText(words.plan.over(2)).waitFor();
        const units = panel('plan').locator('ul').getByRole('button');
        await units.first().click();
        const detail = panel('plan').getByRole('region');
        await detail.getByRole('button', { name: /!A4$/ }).first().click();
        await becomes(selectedCell, 'A4');
        expect(await findings()).toEqual([]);
        await pane().getByRole('tab', { name: words.plan.picture }).click();
        const drawing = panel('plan').getByRole('group', { name: words.plan.pictureLabel });
        await drawing.waitFor();
        expect(await drawing.locator('path').count()).toBeGreaterThan(50);
        await drawing.locator('[tabindex="0"]').focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await drawing.locator('[aria-pressed=true]').waitFor();
        expect(await drawing.locator('[tabindex="0"]').count()).toBe(1);
        expect(await findings()).toEqual([]);
      });

      test('Add to plan: problems are told, rows are tried out, then added and followed', async () => {
        await open(query);
        await pane().getByRole('tab', { name: words.tabs.plan, exact: true }).click();
        const form = panel('plan').locator('form');
        await form.getByRole('button', { name: planForm.add }).click();
        await panel('plan').getByText(planForm.chooseUnits).waitFor();
        const organs = await counter(terms.comparison.organs);
        const search = form.getByRole('searchbox');
        await form.getByRole('combobox').first().selectOption('merge');
        await form.getByLabel(planForm.targetNew).fill('X1');
        await search.fill(unit);
        await form.getByRole('checkbox', { name: unit }).first().click();
        await form.getByRole('button', { name: planForm.remove(unit) }).waitFor();
        await form.getByRole('button', { name: planForm.add }).click();
        await panel('plan').getByText(planForm.wouldRaise).waitFor();
        expect(await counter(terms.comparison.organs)).toBe(organs);
        await form.getByRole('combobox').first().selectOption('create');
        await form.getByRole('button', { name: planForm.remove(unit) }).click();
        await form.getByLabel(planForm.kind).selectOption('governmentDepartment');
        await form.getByRole('button', { name: planForm.add }).click();
        await panel('plan').getByText(planForm.added(1, terms.tables.plan)).waitFor();
        await becomes(() => counter(terms.comparison.organs), words.plan.counter('36', '23'));
        expect(await findings()).toEqual([]);
      });

      test('Sheets: created as values and live, kept settings, rows behind a figure', async () => {
        await open(query);
        await pane().getByRole('tab', { name: words.tabs.sheets, exact: true }).click();
        await panel('sheets')
          .getByRole('radio', { name: new RegExp(sheets.values) })
          .check();
        await button(sheets.create).click();
        const report = panel('sheets').getByText(sheets.written(written));
        await report.waitFor({ timeout: 90_000 });
        await page.getByRole('tab', { name: sheets.overview }).click();
        expect(await firstFormula()).toBe('');
        await panel('sheets')
          .getByRole('radio', { name: new RegExp(sheets.live) })
          .check();
        await button(sheets.create).click();
        // The page stands still while fifteen live sheets calculate.
        await report.waitFor({ state: 'hidden' });
        await report.waitFor({ timeout: 150_000 });
        expect(await firstFormula()).toBe('=REFORM.COMPARE');
        await panel('sheets').getByLabel(sheets.traceMeasure, { exact: true }).selectOption('institutionPosts');
        await panel('sheets').getByText(sheets.traceBefore('1,964')).waitFor();
        await panel('sheets').getByText(sheets.traceAfter('659')).waitFor();
        const first = panel('sheets')
          .getByRole('button', { name: /!A\d+$/ })
          .first();
        const cell = (await first.innerText()).split('!')[1];
        await first.click();
        await becomes(selectedCell, cell);
        expect(await findings()).toEqual([]);
      });

      test('an empty workbook: the first step, then sample tables and templates on new sheets', async () => {
        await open(`?lang=${lang}&theme=${theme}&file=new`);
        await panel('data').getByText(words.data.startText).waitFor();
        expect(await findings()).toEqual([]);
        await button(words.data.insertSample).click();
        await panel('data').getByText(words.data.rows(273)).waitFor({ timeout: 60_000 });
        await becomes(async () => String(await panel('data').getByRole('img').count()), '5');
        await panel('data').getByText(`“${duty}”`).waitFor();
        await button(words.data.insertTemplates).click();
        await panel('data').getByText(words.data.notUsed).first().waitFor({ timeout: 60_000 });
      });
    },
  );

  test('the ribbon’s Create sheets writes the sheets', async () => {
    await open('?lang=en&file=hequ-en.xlsx');
    await panel('data').getByText('Agencies!A3:T276').waitFor();
    await page.getByRole('button', { name: 'Create sheets' }).first().click();
    await page.getByRole('tab', { name: 'Crosswalk' }).waitFor({ timeout: 120_000 });
    // The page stands still while the live sheets calculate.
    await panel('sheets').getByText(englishSheets.fromRibbon).waitFor({ timeout: 120_000 });
  });

  test('while a cell is being edited the pane waits and says why', async () => {
    await open('?lang=en&file=hequ-en.xlsx');
    await panel('data').getByText('Agencies!A3:T276').click();
    await becomes(selectedCell, 'A3');
    await page.locator('.name-box').fill('G7');
    await page.locator('.name-box').press('Enter');
    await page.keyboard.type('12');
    await button(english.data.insertTemplates).click();
    await pane().getByText(english.status.waiting).waitFor();
    await page.locator('.formula-bar').getByRole('button', { name: 'Cancel' }).click();
    await panel('data').getByText(english.data.notUsed).first().waitFor();
  });

  test('by keyboard alone: tabs by arrow keys, every control of the first panel by Tab', async () => {
    await open('?lang=en&file=hequ-en.xlsx');
    await pane().getByRole('tab').first().focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await pane().getByRole('tab', { name: 'Sheets', selected: true }).waitFor();
    await page.keyboard.press('Home');
    await panel('data').getByText('Agencies!A3:T276').waitFor();
    await page.keyboard.press('Tab');
    const focused = pane().locator(':focus');
    expect(await focused.innerText()).toBe('Agencies!A3:T276');
    await page.keyboard.press('Enter');
    await becomes(selectedCell, 'A3');
  });
});
