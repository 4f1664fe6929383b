import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { hequ } from '../../assets/samples/hequ/hequ';
import type { Sample } from '../../assets/samples/sample';
import { writeWorkbook } from '../../assets/samples/writeWorkbook';
import { headerOf } from '../../src/core/table/matchHeaders';
import { pane as englishPane } from '../../src/locales/en/pane';
import { peoplePane as english } from '../../src/locales/en/peoplePane';
import { localeOf } from '../../src/locales/localeOf';
import { pane as chinesePane } from '../../src/locales/zh-CN/pane';
import { peoplePane as chinese } from '../../src/locales/zh-CN/peoplePane';
import type { RunningServer } from '../../src/workbench/server/startServer';
import { seriousFindings } from './axe';
import { describeInBrowser, onNewPages } from './browser';
import { FELT_MILLISECONDS, longestTask, watchLongTasks } from './longTasks';

jest.setTimeout(180_000);

/** Published surplus of the sample. */
const SURPLUS = 903;

describeInBrowser('the panel People in the workbench', () => {
  let page: Page;
  let server: RunningServer;
  onNewPages({ width: 1280, height: 900 }, (newPage, running) => {
    page = newPage;
    server = running;
  });

  const pane = (): FrameLocator => page.frameLocator('.task-pane iframe');
  const panel = (): Locator => pane().locator('#panel-people');
  const frame = (): Frame => page.frames().find((each) => each.url().includes('taskpane.html'))!;
  const findings = (): Promise<string[]> => seriousFindings(frame());
  const section = (title: string): Locator => panel().getByRole('region', { name: title, exact: true });
  const selectedCell = (): Promise<string> => page.locator('.name-box').inputValue();
  /** Masked IDs that lead to a cell. */
  const people = (title: string): Locator => section(title).getByRole('button', { name: /^…/ });

  /** The figure of the card with a label. */
  const figure = async (label: string): Promise<number> => {
    const text = await panel().locator(`xpath=.//dl/div[dt[normalize-space()="${label}"]]/dd[1]`).innerText();
    return Number(text.replace(/,/g, ''));
  };

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
    words: english,
    paneWords: englishPane,
  } as const;
  const inChinese = {
    lang: 'zh-CN',
    language: 'zh',
    file: 'hequ.xlsx',
    words: chinese,
    paneWords: chinesePane,
  } as const;
  const looks = [
    { ...inEnglish, theme: 'light' },
    { ...inChinese, theme: 'dark' },
    { ...inChinese, theme: 'contrast' },
  ];

  describe.each(looks)('$lang, $theme', ({ lang, language, theme, file, words, paneWords }) => {
    const { figures, overdue, unplaced, ledger, seats, pool, left, remaining } = words;
    const open = async (name: string = file): Promise<void> => {
      await page.goto(`${server.address}?lang=${lang}&theme=${theme}&file=${name}`);
      await openPanel(paneWords.tabs.people);
    };

    beforeEach(() => page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' }));

    test('counters tie, an overdue person leads to the date, a later date takes the person off the list', async () => {
      await open();
      await section(figures.title).waitFor();
      expect(await figure(figures.surplus)).toBe(SURPLUS);
      expect((await figure(figures.placed)) + (await figure(figures.unplaced))).toBe(SURPLUS);
      const before = await figure(figures.overdue);
      expect(before).toBeGreaterThan(0);
      const first = people(overdue.title).first();
      const id = await first.innerText();
      const place = /!([A-Z]+\d+)$/.exec((await first.getAttribute('title')) ?? '')?.[1] ?? '';
      await first.click();
      await becomes(selectedCell, place);
      expect(await findings()).toEqual([]);
      await typeInto(place, '2099-12');
      await becomes(() => figure(figures.overdue), before - 1);
      expect(await section(overdue.title).getByRole('button', { name: id, exact: true }).count()).toBe(0);
      expect(await findings()).toEqual([]);
    });

    test('who is unplaced stands by unit and leads to the channel; with a channel the person is placed', async () => {
      await open();
      await section(unplaced.title).waitFor();
      const before = await figure(figures.unplaced);
      const first = people(unplaced.title).first();
      const place = /!([A-Z]+\d+)$/.exec((await first.getAttribute('title')) ?? '')?.[1] ?? '';
      await first.click();
      await becomes(selectedCell, place);
      await typeInto(place, localeOf(language).money.channels.redeploy);
      await becomes(() => figure(figures.unplaced), before - 1);
      const shown = await people(unplaced.title).count();
      await section(unplaced.title).getByRole('button', { name: paneWords.data.showMore }).click();
      expect(await people(unplaced.title).count()).toBeGreaterThan(shown);
    });

    test('ledgers are searched; what remains by year is read out; pool and posts left stand below', async () => {
      await open();
      const rows = section(ledger.title).getByRole('table').first().getByRole('row');
      await rows.first().waitFor();
      const all = await rows.count();
      const unit = await rows.nth(2).getByRole('rowheader').innerText();
      await section(ledger.title).getByRole('searchbox').fill(unit.slice(0, -1));
      await becomes(async () => (await rows.count()) < all, true);
      expect(await rows.nth(2).getByRole('rowheader').innerText()).toBe(unit);
      await section(ledger.title).getByRole('searchbox').fill('zzz');
      await section(ledger.title).getByText(ledger.noMatch).waitFor();
      const years = section(remaining.title).getByRole('list').getByRole('listitem');
      expect(await years.first().getAttribute('aria-label')).toBe(remaining.startTitle(String(SURPLUS)));
      expect(await years.count()).toBeGreaterThan(5);
      expect(await section(seats.title).getByRole('row').count()).toBeGreaterThan(3);
      await section(pool.title).getByText(pool.expired, { exact: true }).first().waitFor();
      const expired = people(pool.title).first();
      const place = /!([A-Z]+\d+)$/.exec((await expired.getAttribute('title')) ?? '')?.[1] ?? '';
      await expired.click();
      await becomes(selectedCell, place);
      await section(left.title).getByText(left.summary(49, 17)).waitFor();
      expect(await findings()).toEqual([]);
    });

    test('the order is a choice that is kept', async () => {
      await open();
      const choice = panel().getByLabel(words.order.label);
      const before = await figure(figures.surplus);
      await choice.selectOption('marked');
      await pane().getByRole('tab', { name: paneWords.tabs.data, exact: true }).click();
      await pane().getByRole('tab', { name: paneWords.tabs.people, exact: true }).click();
      expect(await choice.inputValue()).toBe('marked');
      expect(await figure(figures.surplus)).toBe(before);
    });

    test('seven tabs and the panel in the narrowest pane, by keyboard', async () => {
      await open();
      await section(figures.title).waitFor();
      await page.addStyleTag({
        content: '.task-pane, .task-pane iframe { position: fixed; inset: 0 auto 0 0; width: 320px !important; }',
      });
      await becomes(() => frame().evaluate(() => innerWidth), 320);
      await becomes(() => frame().evaluate(() => document.documentElement.scrollWidth), 320);
      const tabs = pane().getByRole('tablist').first().getByRole('tab');
      await tabs.first().click();
      for (let step = 0; step < 7; step++) {
        const box = await tabs.nth(step).boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(320);
        expect(await tabs.nth(step).getAttribute('aria-selected')).toBe('true');
        await page.keyboard.press('ArrowRight');
      }
      expect(await tabs.first().getAttribute('aria-selected')).toBe('true');
      expect(await findings()).toEqual([]);
    });

    test('without people it says what the table is and inserts it', async () => {
      await open('taibai.xlsx');
      await panel().getByText(words.missing.noStaff).waitFor();
      expect(await findings()).toEqual([]);
      await panel().getByRole('button', { name: words.missing.insertStaff }).click();
      await page.getByRole('tab', { name: localeOf('zh').words.tables.staff, exact: true }).waitFor();
      await section(unplaced.title).waitFor();
      expect(await panel().getByText(words.missing.noStaff).count()).toBe(0);
    });
  });

  test.each([inEnglish, inChinese])('no name and no whole ID stands in the pane ($lang)', async (look) => {
    const { lang, language, words, paneWords } = look;
    const sample = hequ(language);
    const people = sample.tables.find(({ kind }) => kind === 'staff')!;
    const named = withNames(people, headerOf('staff', 'name', language));
    const tables = sample.tables.map((table) => (table === people ? named : table));
    const agencies = sample.tables.find(({ kind }) => kind === 'agencies')!;
    await openFile({ ...sample, tables }, lang, paneWords.data.rows(agencies.rows.length));
    await openPanel(paneWords.tabs.people);
    await section(words.figures.title).waitFor();
    for (let turn = 0; turn < 3; turn++) {
      for (const more of await panel().getByRole('button', { name: paneWords.data.showMore }).all())
        await more.click({ timeout: 1000 }).catch(() => undefined);
    }
    const html = await frame().evaluate(() => document.documentElement.outerHTML);
    expect(html).toContain('…0');
    for (const personal of [NAME, ID]) expect(html).not.toContain(personal);
    for (const tab of ['data', 'money', 'checks'] as const) {
      await pane().getByRole('tab', { name: paneWords.tabs[tab], exact: true }).click();
      await page.waitForTimeout(500);
      const text = await frame().evaluate(() => document.documentElement.outerHTML);
      for (const personal of [NAME, ID]) expect(text).not.toContain(personal);
    }
  });

  test('nothing that is done with the people of a county is felt', async () => {
    await page.goto(`${server.address}?lang=zh-CN&file=hequ.xlsx`);
    await pane().getByRole('tab').first().waitFor();
    await page.waitForTimeout(3000);
    await watchLongTasks(frame());
    const tasks: Record<string, number[]> = {};
    const note = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await act();
      await page.waitForTimeout(500);
      (tasks[name] ??= []).push(await longestTask(frame()));
    };
    const { ledger, order, unplaced, seats } = chinese;
    await note('open', async () => {
      await openPanel(chinesePane.tabs.people);
      await section(seats.title).waitFor();
    });
    for (const choice of ['lastIn', 'marked', 'retirement'])
      await note('order', () => panel().getByLabel(order.label).selectOption(choice));
    for (const text of ['中心', '服务', '']) {
      await note('search', () => section(ledger.title).getByRole('searchbox').fill(text));
      await note('seats', () => section(seats.title).getByRole('searchbox').fill(text));
    }
    for (const title of [unplaced.title, unplaced.title, ledger.title])
      await note('more', () => section(title).getByRole('button', { name: chinesePane.data.showMore }).last().click());
    const felt = Object.entries(tasks).filter(([, each]) => Math.min(...each) > FELT_MILLISECONDS);
    expect(felt).toEqual([]);
  });
});

/** With what names and IDs begin; no text of the pane holds them by chance. */
const NAME = 'Quillfeather';
const ID = '14093019700101';

/** The staff table, whose first column is the person ID, with a name and an ID of 18 digits for everybody. */
function withNames(table: Sample['tables'][number], header: string): Sample['tables'][number] {
  return {
    ...table,
    headers: [...table.headers, header],
    rows: table.rows.map(([, ...row], place) => [`${ID}${String(place).padStart(4, '0')}`, ...row, `${NAME} ${place}`]),
  };
}
