import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { hequ } from '../../assets/samples/hequ/hequ';
import type { Sample } from '../../assets/samples/sample';
import { writeWorkbook } from '../../assets/samples/writeWorkbook';
import { moneyPane as english } from '../../src/locales/en/moneyPane';
import { pane as englishPane } from '../../src/locales/en/pane';
import { localeOf } from '../../src/locales/localeOf';
import { moneyPane as chinese } from '../../src/locales/zh-CN/moneyPane';
import { sheetsPane as englishSheets } from '../../src/locales/en/sheetsPane';
import { pane as chinesePane } from '../../src/locales/zh-CN/pane';
import { sheetsPane as chineseSheets } from '../../src/locales/zh-CN/sheetsPane';
import type { RunningServer } from '../../src/workbench/server/startServer';
import { seriousFindings } from './axe';
import { describeInBrowser, onNewPages } from './browser';
import { FELT_MILLISECONDS, longestTask, watchLongTasks } from './longTasks';

jest.setTimeout(120_000);

const PEOPLE = 4000;

describeInBrowser('the panel Money in the workbench', () => {
  let page: Page;
  let server: RunningServer;
  onNewPages({ width: 1280, height: 900 }, (newPage, running) => {
    page = newPage;
    server = running;
  });

  const pane = (): FrameLocator => page.frameLocator('.task-pane iframe');
  const panel = (key = 'money'): Locator => pane().locator(`#panel-${key}`);
  const frame = (): Frame => page.frames().find((each) => each.url().includes('taskpane.html'))!;
  const findings = (): Promise<string[]> => seriousFindings(frame());

  /** The figure of the card with a label. */
  const figure = (label: string): Locator => panel().locator(`xpath=.//dl/div[dt[normalize-space()="${label}"]]/dd[1]`);

  async function becomes(look: () => Promise<string>, expected: (text: string) => boolean): Promise<string> {
    for (let turn = 0; turn < 100 && !expected(await look()); turn++) await page.waitForTimeout(100);
    const text = await look();
    expect([text, expected(text)]).toEqual([text, true]);
    return text;
  }

  async function openMoney(tab: string): Promise<void> {
    await pane().getByRole('tab', { name: tab, exact: true }).click();
    await panel().getByRole('heading').first().waitFor();
  }

  const inEnglish = {
    lang: 'en',
    file: 'hequ-en.xlsx',
    words: english,
    paneWords: englishPane,
    sheetsWords: englishSheets,
    terms: localeOf('en'),
  };
  const inChinese = {
    lang: 'zh-CN',
    file: 'hequ.xlsx',
    words: chinese,
    paneWords: chinesePane,
    sheetsWords: chineseSheets,
    terms: localeOf('zh'),
  };
  const looks = [
    { ...inEnglish, theme: 'light' },
    { ...inChinese, theme: 'dark' },
    { ...inChinese, theme: 'contrast' },
  ];

  describe.each(looks)('$lang, $theme', ({ lang, theme, file, words, paneWords, sheetsWords, terms }) => {
    const says = words.assumptions;
    const open = async (name = file): Promise<void> => {
      await page.goto(`${server.address}?lang=${lang}&theme=${theme}&file=${name}`);
      await openMoney(paneWords.tabs.money);
    };

    beforeEach(() => page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' }));

    test('the published figures, each in its scope, and the way from the headline to cash', async () => {
      await open();
      await panel().getByText(words.scopes.divisor.perPost('1,305')).waitFor();
      await panel().getByText(words.scopes.divisor.perSurplus('903')).waitFor();
      await panel().getByText(words.scopes.divisor.perPersonFewer('775')).waitFor();
      expect(await figure(words.results.fewer).innerText()).toBe('775');
      await panel().getByText(words.support.reaches(2029, '3,100')).waitFor();
      const bridge = panel().getByRole('list', { name: /2029/ }).first();
      const steps = await bridge.getByRole('listitem').allTextContents();
      expect(steps[0]).toContain(terms.money.headline.gross);
      expect(steps[0]).toMatch(/13,3\d\d\.\d\d$/);
      expect(steps[steps.length - 1]).toContain(terms.money.headline.net);
      expect(steps[steps.length - 1]).toContain(await figure(words.results.yearNet(2029)).innerText());
      await panel().getByLabel(words.bridge.year, { exact: true }).selectOption('2026');
      await panel().getByRole('list', { name: /2026/ }).first().waitFor();
      expect(await findings()).toEqual([]);
    });

    test('an assumption is followed, checked, kept with the workbook and put back', async () => {
      await open();
      const net = (): Promise<string> => figure(words.results.yearNet(2029)).innerText();
      const first = await net();
      const hiring = panel().getByLabel(says.hiring);
      await hiring.fill('20');
      const fewer = await becomes(net, (text) => text !== first);
      await hiring.fill('200');
      await panel().getByText(says.hiringBad('0', '100')).waitFor();
      expect(await net()).toBe(fewer);
      await hiring.fill('20');
      await panel().getByRole('button', { name: says.addOneOff }).click();
      await panel().getByLabel(says.oneOffAmount(says.units.wan)).fill('100');
      await panel().getByLabel(says.oneOffLabel).fill('X1');
      await panel().getByLabel(says.unit).selectOption('yuan');
      await panel().getByLabel(says.oneOffAmount(says.units.yuan)).waitFor();
      expect(await panel().getByLabel(says.oneOffAmount(says.units.yuan)).inputValue()).toBe('1000000');
      expect(await findings()).toEqual([]);
      await page.waitForTimeout(1000);
      await frame().evaluate(() => location.reload());
      await openMoney(paneWords.tabs.money);
      await becomes(
        () => hiring.inputValue(),
        (text) => text === '20',
      );
      expect(await panel().getByLabel(says.oneOffLabel).inputValue()).toBe('X1');
      expect(await panel().getByLabel(says.unit).inputValue()).toBe('yuan');
      await panel()
        .getByRole('button', { name: says.removeOneOff('X1') })
        .click();
      await panel().getByText(says.noOneOffs).waitFor();
      await panel().getByRole('button', { name: says.reset }).click();
      await becomes(
        () => hiring.inputValue(),
        (text) => text === '0',
      );
      await panel().getByLabel(says.unit).selectOption('wan');
      await becomes(net, (text) => text === first);
    });

    test('without tables about money it says what is missing, and inserts pay and rates', async () => {
      await open('taibai.xlsx');
      await panel().getByText(words.missing.noTables).waitFor();
      await panel().getByText(words.missing.noStaff).waitFor();
      expect(await findings()).toEqual([]);
      await pane().getByRole('tab', { name: paneWords.tabs.sheets, exact: true }).click();
      await panel('sheets').getByText(sheetsWords.unavailable.noPay).waitFor();
      expect(await panel('sheets').getByRole('checkbox', { disabled: true }).count()).toBe(10);
      await openMoney(paneWords.tabs.money);
      await panel().getByLabel(words.missing.wage).fill('7');
      await panel().getByText(words.missing.wageBad).waitFor();
      await panel().getByLabel(words.missing.wage).fill('7000');
      await panel().getByRole('button', { name: words.missing.insertDefaults }).click();
      // The tables are in the language of the agencies table.
      const { pay, rates } = inChinese.terms.words.tables;
      const sheets = [pay, rates].join(terms.words.listSeparator);
      await panel().getByText(words.missing.inserted(sheets)).waitFor({ timeout: 60_000 });
      await panel().getByText(words.missing.noTables).waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: rates }).waitFor();
    });
  });

  test('an empty workbook is given pay and rates, too', async () => {
    await page.goto(`${server.address}?lang=zh-CN&file=new`);
    await pane().getByRole('tab', { name: chinesePane.tabs.money, exact: true }).click();
    await panel().getByText(chinese.missing.needAgencies).waitFor();
    await panel().getByLabel(chinese.missing.wage).fill('7000');
    await panel().getByRole('button', { name: chinese.missing.insertDefaults }).click();
    await page.getByRole('tab', { name: '单位缴费比例' }).waitFor();
    await panel().getByText(chinese.missing.inserted('工资标准、单位缴费比例')).waitFor();
  });

  test('a change of an assumption at 4,000 people is not felt', async () => {
    await page.goto(`${server.address}?lang=en&file=new`);
    await pane().getByRole('tab').first().waitFor();
    const book = Buffer.from(await writeWorkbook(withPeople(hequ('en'), PEOPLE)));
    await page.locator('input[type=file]').setInputFiles({ name: 'many.xlsx', mimeType: '', buffer: book });
    await pane().getByText(englishPane.data.rows(PEOPLE)).waitFor({ timeout: 60_000 });
    await openMoney(englishPane.tabs.money);
    const net = figure(english.results.yearNet(2029));
    await net.waitFor();
    await watchLongTasks(frame());
    const longest: number[] = [];
    for (const hires of [10, 20, 30, 40, 50]) {
      const before = await net.innerText();
      await panel().getByLabel(english.assumptions.hiring).fill(String(hires));
      await becomes(
        () => net.innerText(),
        (text) => text !== before,
      );
      await page.waitForTimeout(800);
      longest.push(await longestTask(frame()));
    }
    expect(Math.min(...longest)).toBeLessThanOrEqual(FELT_MILLISECONDS);
  });
});

/** The sample with as many people: its own over and over, each with an ID of its own; seats of county leaders are left away. */
function withPeople(sample: Sample, count: number): Sample {
  const tables = sample.tables.map((table) => {
    if (table.kind !== 'staff') return table;
    const people = table.rows.filter(([id]) => String(id).startsWith('S'));
    const rows = Array.from({ length: count }, (_, place) => {
      const [, ...person] = people[place % people.length];
      return [`P${place}`, ...person];
    });
    return { ...table, rows };
  });
  return { ...sample, tables };
}
