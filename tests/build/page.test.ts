import { firstLoadBytes, MOST_BYTES } from '../benchmarks/bundle.bench';
import { pageHtml } from '../../src/functions/build/pageHtml';
import { officeScript } from '../../src/functions/build/officeFiles';
import { builtPath, builtText } from './builtFiles';

test('the pane loads office.js, then the functions, then the pane', () => {
  const scripts = [...builtText('taskpane.html').matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, file]) => file);
  expect(scripts).toEqual(['office-js/office.js', 'functions.js', 'taskpane.js']);
  for (const file of scripts) builtPath(file);
});

test.each(['functions', 'pane'] as const)('script of the %s at first load stays within its budget', (part) => {
  expect(firstLoadBytes(part)).toBeLessThanOrEqual(MOST_BYTES[part]);
});

test('the policy lets nothing be loaded from elsewhere', () => {
  const page = pageHtml(officeScript('local'));
  expect(page).toContain(`default-src 'self';`);
  expect(page).not.toMatch(/https?:/);
});

test.each([
  ['cdn', 'https://appsforoffice.microsoft.com'],
  ['cdn-cn', 'https://appsforoffice.cdn.partner.office365.cn'],
])('with office.js from %s its origin alone is let in', (choice, origin) => {
  const page = pageHtml(officeScript(choice));
  expect(page).toMatch(new RegExp(`<script src="${origin}/[a-z0-9/]*office\\.js">`));
  expect([...new Set([...page.matchAll(/https:\/\/[^/ ;"]+/g)].map(([found]) => found))]).toEqual([origin]);
});

test('another word for office.js is refused with the words there are', () => {
  expect(() => officeScript('intranet')).toThrow('local, cdn, cdn-cn');
});

test('Excel on Windows, the web and Mac find their files of office.js, with Chinese strings', () => {
  for (const file of ['excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'zh-cn/office_strings.js']) {
    builtPath(`office-js/${file}`);
  }
});
