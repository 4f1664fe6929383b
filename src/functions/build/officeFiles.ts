import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where office.js comes from. Microsoft supports its CDN alone; closed networks serve the files themselves. */
export interface OfficeScript {
  readonly script: string;
  /** Origin for the page's content security policy; '' for the add-in's own. */
  readonly origin: string;
}

const SOURCES: ReadonlyMap<string, OfficeScript> = new Map([
  ['local', { script: 'office-js/office.js', origin: '' }],
  [
    'cdn',
    {
      script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      origin: 'https://appsforoffice.microsoft.com',
    },
  ],
  [
    'cdn-cn',
    {
      script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      origin: 'https://appsforoffice.cdn.partner.office365.cn',
    },
  ],
]);

/** The office.js chosen by `--env office=…`; another word throws with the three that there are. */
export function officeScript(choice: string): OfficeScript {
  const source = SOURCES.get(choice);
  if (!source) throw new Error(`--env office=${choice}: choose one of ${[...SOURCES.keys()].join(', ')}`);
  return source;
}

/** What Excel on Windows, the web, Mac and iPad loads of the package, with its strings in every language. */
const NEEDED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'custom-functions-runtime.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-winrt-16.00.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
  '*/office_strings.js',
];

/** Copy patterns that put the needed files of `@microsoft/office-js` under office-js/; none for a CDN. */
export function officeFiles(
  source: OfficeScript,
): { from: string; context: string; to: string; info: { minimized: true } }[] {
  if (source.origin !== '') return [];
  const context = join(packageFolder(), 'dist');
  const license = {
    from: 'LICENSE.md',
    context: packageFolder(),
    to: 'office-js/',
    info: { minimized: true as const },
  };
  return [license, ...NEEDED.map((from) => ({ from, context, to: 'office-js/', info: { minimized: true as const } }))];
}

function packageFolder(): string {
  const folder = join(dirname(require.resolve('../../../package.json')), 'node_modules', '@microsoft', 'office-js');
  if (!existsSync(folder)) throw new Error('@microsoft/office-js is not installed: run npm install');
  return folder;
}
