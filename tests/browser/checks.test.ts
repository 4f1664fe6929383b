import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { citySample } from '../../assets/samples/city/city';
import { CLAIM_COLUMNS, hequClaimRows } from '../../assets/samples/hequ/claims';
import { hequNormRows, NORM_COLUMNS } from '../../assets/samples/hequ/norms';
import { hequTaskRows, TASK_COLUMNS } from '../../assets/samples/hequ/tasks';
import { sampleTable, type Sample } from '../../assets/samples/sample';
import { writeWorkbook } from '../../assets/samples/writeWorkbook';
import { checksPane as english } from '../../src/locales/en/checksPane';
import { checkTexts as englishTexts } from '../../src/locales/en/checkTexts';
import { pane as englishPane } from '../../src/locales/en/pane';
import { localeOf } from '../../src/locales/localeOf';
import { checksPane as chinese } from '../../src/locales/zh-CN/checksPane';
import { checkTexts as chineseTexts } from '../../src/locales/zh-CN/checkTexts';
import { pane as chinesePane } from '../../src/locales/zh-CN/pane';
import type { RunningServer } from '../../src/workbench/server/startServer';
import { seriousFindings } from './axe';
import { describeInBrowser, onNewPages } from './browser';
import { FELT_MILLISECONDS, longestTask, watchLongTasks } from './longTasks';

jest.setTimeout(180_000);

/** Some tasks of the samples are overdue, others are not due yet. */
const TODAY = new Date(2026, 10, 20, 9);
/** Duties of the made city. */
const DUTIES = 6000;
/** Rows of its tasks. */
const TASKS = 1000;
/** The row of the first claim: that of organs, 36 before and 22 after. */
const ORGANS_ROW = 4;
/** The letter of the column of the tasks that says what is done. */
const DONE_COLUMN = String.fromCharCode('A'.charCodeAt(0) + TASK_COLUMNS.indexOf('done'));

describeInBrowser('the panel Checks in the workbench', () => {
  let page: Page;
  let server: RunningServer;
  onNewPages({ width: 1280, height: 900 }, (newPage, running) => {
    page = newPage;
    server = running;
  });

  // What is overdue hangs on the day.
  beforeEach(() => page.clock.setFixedTime(TODAY));

  const pane = (): FrameLocator => page.frameLocator('.task-pane iframe');
  const panel = (): Locator => pane().locator('#panel-checks');
  const frame = (): Frame => page.frames().find((each) => each.url().includes('taskpane.html'))!;
  const findings = (): Promise<string[]> => seriousFindings(frame());
  const section = (title: string): Locator => panel().getByRole('region', { name: title, exact: true }).first();
  const selectedCell = (): Promise<string> => page.locator('.name-box').inputValue();

  /** The figure of the card with a label. */
  const figure = async (label: string): Promise<number> =>
    Number(await panel().locator(`xpath=.//dl/div[dt[normalize-space()="${label}"]]/dd[1]`).innerText());

  async function becomes<F>(look: () => Promise<F>, expected: F): Promise<void> {
    for (let turn = 0; turn < 100 && (await look()) !== expected; turn++) await page.waitForTimeout(100);
    expect(await look()).toBe(expected);
  }

  async function openPanel(tab: string): Promise<void> {
    await pane().getByRole('tab', { name: tab, exact: true }).click();
    await panel().getByText(/\S/).first().waitFor();
  }

  async function openFile(sample: Sample, lang: string, rows: string): Promise<void> {
    await page.goto(`${server.address}?lang=${lang}&file=new`);
    await pane().getByRole('tab').first().waitFor();
    const book = Buffer.from(await writeWorkbook(sample));
    await page.locator('input[type=file]').setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: book });
    await pane().getByText(rows).first().waitFor({ timeout: 60_000 });
  }

  /** The cell that a link leads to, such as `E19`. */
  const cellOf = async (link: Locator): Promise<string> =>
    /!([A-Z]+\d+)$/.exec((await link.getAttribute('title')) ?? '')?.[1] ?? '';

  /** Clicks a link and gives the cell that it selects. */
  async function follow(link: Locator): Promise<string> {
    const cell = await cellOf(link);
    await link.click();
    await becomes(selectedCell, cell);
    return cell;
  }

  /** Types into a cell of the sheet in front. */
  async function typeInto(cell: string, text: string): Promise<void> {
    await page.locator('.name-box').fill(cell);
    await page.locator('.name-box').press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  const inEnglish = {
    lang: 'en',
    language: 'en',
    file: 'hequ-en.xlsx',
    ...{ words: english, texts: englishTexts, paneWords: englishPane },
  } as const;
  const inChinese = {
    lang: 'zh-CN',
    language: 'zh',
    file: 'hequ.xlsx',
    ...{ words: chinese, texts: chineseTexts, paneWords: chinesePane },
  } as const;
  const looks = [
    { ...inEnglish, theme: 'light' },
    { ...inChinese, theme: 'dark' },
    { ...inChinese, theme: 'contrast' },
  ];

  describe.each(looks)('$lang, $theme', ({ lang, language, theme, file, words, texts, paneWords }) => {
    const { checks } = localeOf(language);
    const open = async (name: string = file): Promise<void> => {
      await page.goto(`${server.address}?lang=${lang}&theme=${theme}&file=${name}`);
      await openPanel(paneWords.tabs.checks);
    };

    beforeEach(() => page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' }));

    test('errors stand first and lead to the cell and to the norm; what is mended goes away by itself', async () => {
      await open();
      const list = section(words.findings.title);
      await list.waitFor();
      const before = await figure(words.figures.findings);
      expect(await list.getByRole('heading').nth(1).innerText()).toContain(paneWords.severities.error);
      const first = list.getByRole('listitem').first();
      const unit = await first.getByRole('button').first().innerText();
      expect(await first.innerText()).toContain(checks.checkHeaders.remedy);
      expect(await follow(first.getByRole('button').last())).toMatch(/^E\d+$/);
      expect(await findings()).toEqual([]);
      const cell = await follow(first.getByRole('button').first());
      const found = Number(await page.locator('.formula textarea').inputValue());
      await typeInto(cell, String(found - 1));
      await becomes(() => figure(words.figures.findings), before - 1);
      expect(await list.getByRole('listitem').first().getByRole('button').first().innerText()).not.toBe(unit);
    });

    test('below the findings stands what was checked, every norm with its row', async () => {
      await open();
      const checked = section(words.norms.title);
      await checked.locator('summary').click();
      const norms = checked.getByRole('listitem');
      await norms.first().waitFor();
      expect(await norms.count()).toBe(hequNormRows().length);
      expect(await follow(norms.last().getByRole('button'))).toBe(`E${3 + hequNormRows().length}`);
      expect(await norms.last().innerText()).toContain(texts.capKept(1, 0));
      expect(await findings()).toEqual([]);
    });

    test('a figure that differs stands first, wants a note and gets one; identities and scopes follow', async () => {
      await open();
      const claims = section(words.claims.title);
      await claims.getByText(texts.allAgree).waitFor();
      const first = claims.getByRole('listitem').first();
      expect(await follow(first.getByRole('button', { name: '22', exact: true }))).toBe(`C${ORGANS_ROW}`);
      await typeInto(`C${ORGANS_ROW}`, '23');
      // The row that prints the identity's figure has a note in the sample.
      await claims.getByText(texts.notFinal(1, 0)).waitFor();
      expect(await figure(words.figures.differing)).toBe(1);
      expect(await first.innerText()).toContain(checks.verdicts.differs);
      const identity = section(words.identities.title).getByRole('listitem').first();
      expect(await identity.innerText()).toContain(checks.verdicts.differs);
      expect(await identity.innerText()).toContain(['36', texts.less, '23'].join(''));
      expect(await findings()).toEqual([]);
      const note = await follow(first.getByRole('button', { name: words.claims.toNote }));
      await typeInto(note, 'x');
      await claims.getByText(texts.finalUntied).waitFor();
      await typeInto(`C${ORGANS_ROW}`, '22');
      await claims.getByText(texts.allAgree).waitFor();
      const scopes = section(words.scopes.title);
      await scopes.getByText(texts.scopesDiffer).waitFor();
      for (const label of [texts.identities.savingPerPost, texts.identities.savingPerPersonFewer])
        await scopes.getByText(label, { exact: true }).waitFor();
    });

    test('overdue tasks stand first and lead to the row; one that is done goes off the list', async () => {
      await open();
      const overdue = section(words.tasks.overdueTitle);
      await overdue.waitFor();
      const before = await figure(words.figures.overdue);
      expect(before).toBeGreaterThan(0);
      expect(await overdue.getByRole('listitem').count()).toBe(before);
      const cell = await follow(overdue.getByRole('button').first());
      await typeInto(cell.replace(/^[A-Z]+/, DONE_COLUMN), localeOf(language).words.yes);
      await becomes(() => figure(words.figures.overdue), before - 1);
      const units = section(words.tasks.byUnit);
      await units.getByRole('searchbox').fill('zzz');
      await units.getByText(words.tasks.noMatch).waitFor();
      expect(await findings()).toEqual([]);
    });

    test('without norms and tasks it inserts them: the usual norms, and the tasks of the plan', async () => {
      await open('guzhang.xlsx');
      await panel().getByText(words.missing.norms.text).waitFor();
      expect(await findings()).toEqual([]);
      await panel().getByRole('button', { name: words.missing.norms.insert }).click();
      // The tables are in the language of the agencies table.
      const { tables } = localeOf('zh').words;
      await page.getByRole('tab', { name: tables.norms, exact: true }).waitFor();
      await section(words.findings.title).waitFor();
      await section(words.norms.title).waitFor();
      expect(await panel().getByText(words.missing.norms.text).count()).toBe(0);
      await panel().getByRole('button', { name: words.missing.tasks.insert }).click();
      await page.getByRole('tab', { name: tables.tasks, exact: true }).waitFor();
      await section(words.tasks.overdueTitle).getByText(texts.noneOverdue).waitFor();
      expect(await section(words.tasks.openTitle).getByRole('listitem').count()).toBeGreaterThan(5);
      expect(await findings()).toEqual([]);
    });

    test('in the narrowest pane nothing is wider than it', async () => {
      await open();
      await section(words.tasks.byUnit).waitFor();
      await page.addStyleTag({
        content: '.task-pane, .task-pane iframe { position: fixed; inset: 0 auto 0 0; width: 320px !important; }',
      });
      await becomes(() => frame().evaluate(() => innerWidth), 320);
      await section(words.norms.title).locator('summary').click();
      await becomes(() => frame().evaluate(() => document.documentElement.scrollWidth), 320);
      expect(await findings()).toEqual([]);
    });
  });

  test('without any of the three tables each can be inserted', async () => {
    const city = citySample(1, 60, 'en');
    const tables = city.tables.filter(({ kind }) => kind === 'agencies' || kind === 'plan');
    await openFile({ ...city, tables }, 'en', englishPane.data.rows(tables[0].rows.length));
    await openPanel(englishPane.tabs.checks);
    for (const kind of ['norms', 'claims', 'tasks'] as const)
      await panel().getByText(english.missing[kind].text).waitFor();
    await panel().getByRole('button', { name: english.missing.claims.insert }).click();
    await section(english.claims.title).getByText(englishTexts.noClaims).waitFor();
  });

  test('nothing that is done with the checks of a city is felt', async () => {
    const city = citySample(12, DUTIES);
    await openFile({ ...city, tables: withChecks(city.tables) }, 'zh-CN', chinesePane.data.rows(DUTIES));
    await page.waitForTimeout(3000);
    await watchLongTasks(frame());
    const tasks: Record<string, number[]> = {};
    const note = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await act();
      await page.waitForTimeout(500);
      (tasks[name] ??= []).push(await longestTask(frame()));
    };
    await note('open', async () => {
      await openPanel(chinesePane.tabs.checks);
      await section(chinese.tasks.byUnit).waitFor();
    });
    const more = (title: string): Locator =>
      section(title).getByRole('button', { name: chinesePane.data.showMore }).first();
    await note('norms', () => section(chinese.norms.title).locator('summary').click());
    for (const title of [chinese.findings.title, chinese.tasks.overdueTitle, chinese.tasks.byUnit])
      await note('more', () => more(title).click());
    for (const text of ['局', '县', ''])
      await note('search', () => section(chinese.tasks.byUnit).getByRole('searchbox').fill(text));
    for (let turn = 0; turn < 3; turn++) {
      const left = await figure(chinese.figures.overdue);
      const cell = await follow(section(chinese.tasks.overdueTitle).getByRole('button').first());
      await longestTask(frame());
      await note('mend', async () => {
        await typeInto(cell.replace(/^[A-Z]+/, DONE_COLUMN), localeOf('zh').words.yes);
        await becomes(() => figure(chinese.figures.overdue), left - 1);
      });
    }
    const felt = Object.entries(tasks).filter(([, each]) => Math.min(...each) > FELT_MILLISECONDS);
    expect(felt).toEqual([]);
  });
});

/** The tables of the city with all norms, published figures and a long list of tasks. */
function withChecks(tables: Sample['tables']): Sample['tables'] {
  const name = (kind: 'norms' | 'claims' | 'tasks') => {
    const { tables: names } = localeOf('zh').words;
    return { zh: names[kind], en: kind };
  };
  const note = { zh: '示例', en: 'sample' };
  const rows = hequTaskRows();
  const long = Array.from({ length: TASKS }, (_, row) => rows[row % rows.length]);
  const parts = [
    { kind: 'norms', columns: NORM_COLUMNS, rows: hequNormRows() },
    { kind: 'claims', columns: CLAIM_COLUMNS, rows: hequClaimRows() },
    { kind: 'tasks', columns: TASK_COLUMNS, rows: long },
  ] as const;
  return [
    ...tables.filter(({ kind }) => kind !== 'norms'),
    ...parts.map((part) => sampleTable({ ...part, name: name(part.kind), note }, 'zh')),
  ];
}
