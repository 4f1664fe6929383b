import path from 'node:path';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer, type ServerOptions } from './server/startServer';

/**
 * Serves the built workbench at http://localhost:3000/ and opens it in the browser.
 *
 *   --port N    another port
 *   --no-open   opens no browser (nor does it where the environment says CI)
 *   --https     serves the built add-in alone, with a development certificate, for Excel on this machine
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      'no-open': { type: 'boolean', default: false },
      https: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port needs a whole number from 0 to 65535, not "${values.port}".`);

  const options: ServerOptions = { port, addinFolder: builtFolder('dist') };
  if (values.https) options.certificate = await developmentCertificate();
  else options.workbenchFolder = builtFolder('dist-workbench');

  const server = await startServer(options);
  process.stdout.write(`${values.https ? 'Add-in' : 'Workbench'} at ${server.address}  (Ctrl+C stops it)\n`);
  if (!values.https && !values['no-open'] && !process.env.CI) openInBrowser(server.address);
}

function builtFolder(name: string): string {
  const folder = path.resolve(name);
  if (!existsSync(path.join(folder, name === 'dist' ? 'manifest.xml' : 'index.html')))
    throw new Error(`The folder ${name}/ is not built. Run "npm run build" first.`);
  return folder;
}

async function developmentCertificate(): Promise<NonNullable<ServerOptions['certificate']>> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

function openInBrowser(address: string): void {
  const [command, ...first] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const opener = spawn(command, [...first, address], { detached: true, stdio: 'ignore' });
  opener.once('error', () => process.stdout.write(`Open ${address} in a browser.\n`));
  opener.unref();
}

main().catch((failure: NodeJS.ErrnoException) => {
  const sentence =
    failure.code === 'EADDRINUSE'
      ? 'The port is in use by another program. Stop that program, or choose another port: npm start -- --port 3001'
      : failure.message;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
