/** Draws the icons' PNG files from the SVG files beside it: `npm run icons` (needs Chromium). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../tests/environment';

const SIZES = [16, 32, 64, 80];

async function main(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found: set CHROMIUM to its path');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const name of ['icon', 'sheets']) {
    const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      await page.screenshot({ path: join(__dirname, `${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}

void main();
