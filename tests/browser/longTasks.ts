import type { Frame } from 'playwright-core';

/** Tasks of the pane that are longer than this are felt. */
export const FELT_MILLISECONDS = 50;

/** Begins to note how long tasks of a frame take that are longer than 50 ms; one that is made shows that they are noted. */
export async function watchLongTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const page = globalThis as unknown as { longTasks: number[] };
    page.longTasks = [];
    new PerformanceObserver((list) =>
      page.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ['longtask'] });
    setTimeout(() => {
      for (const end = performance.now() + 80; performance.now() < end;);
    });
  });
  await frame.waitForFunction(() => (globalThis as unknown as { longTasks: number[] }).longTasks.length > 0);
  await longestTask(frame);
}

/** The longest task noted since this was last asked, in milliseconds; 0 when there was none. */
export async function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const page = globalThis as unknown as { longTasks: number[] };
    const longest = Math.max(0, ...page.longTasks);
    page.longTasks = [];
    return longest;
  });
}
