import type { OfficeScript } from './officeFiles';

/**
 * The task pane's page without its own scripts: office.js first, then (put in by the build) functions.js and taskpane.js.
 * The policy lets nothing be loaded from, or sent to, any other origin than the add-in's own and that of office.js.
 */
export function pageHtml(office: OfficeScript): string {
  const origins = office.origin === '' ? "'self'" : `'self' ${office.origin}`;
  const policy = [
    `default-src ${origins}`,
    `script-src ${origins}`,
    `style-src ${origins} 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Reformsheet</title>
    <link rel="icon" href="assets/icons/icon-32.png">
    <script src="${office.script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}
