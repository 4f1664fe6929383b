import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

interface AxeScope {
  /** CSS selector of the part to look at; the whole page without it. */
  within?: string;
  /** CSS selector of parts to leave out. */
  leftOut?: string;
}

/** What axe finds to be serious or critical, each as `rule: the element's HTML`. */
export async function seriousFindings(
  page: Page | Frame,
  { within = 'html', leftOut }: AxeScope = {},
): Promise<string[]> {
  const isLoaded = await page.evaluate('typeof axe === "object"');
  if (!isLoaded) await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async ([include, exclude]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const context = { include: [include], ...(exclude && { exclude: [exclude] }) } as Parameters<typeof axe.run>[0];
      const { violations } = (await axe.run(context as never, { iframes: false } as never)) as unknown as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    [within, leftOut ?? ''] as const,
  );
}
