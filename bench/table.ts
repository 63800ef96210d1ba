import type { Page } from 'playwright';
import { startBrowser } from '../e2e/browser/browser.ts';
import { slow } from './pages.ts';
import { serveCompressed } from './server.ts';

/** What the table of all entries costs a reader on a phone, in milliseconds. */
export interface TableCost {
  /** From opening the table until 100 rows are painted. */
  readonly opened: number;
  /** From a key in the filter until its rows are there: the median of all keys. */
  readonly keystroke: number;
  /** The longest task that blocked the page while the table was opened, filtered and scrolled. */
  readonly longestTask: number;
  /** The longest time between two frames while all rows are scrolled through. */
  readonly longestFrame: number;
}

const TYPED = 'transport:tcp microsoft';
const SCREENS = 60;

interface Measured {
  keys: number[];
  tasks: number[];
  frames: number[];
}

// Measures keys, tasks and frames. It runs in the page, before the page's own scripts.
function watch(): void {
  const seen = window as unknown as Measured;
  [seen.keys, seen.tasks, seen.frames] = [[], [], []];
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  addEventListener(
    'input',
    () => {
      const start = performance.now();
      // The page's own listeners run before this, and then the rows are there.
      queueMicrotask(() => setTimeout(() => seen.keys.push(performance.now() - start)));
    },
    { capture: true },
  );
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async (screens) => {
    const seen = window as unknown as Measured;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = await frame();
    for (let i = 1; i <= screens; i++) {
      scrollTo(0, (document.documentElement.scrollHeight * i) / screens);
      for (let wait = 0; wait < 3; wait++) {
        const now = await frame();
        seen.frames.push(now - before);
        before = now;
      }
    }
  }, SCREENS);
}

/** Measures the table of the built site: opens, filters and scrolls it. */
export async function measureTable(): Promise<TableCost> {
  const { site, stop } = await serveCompressed();
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    // Makes the server compress the rows before anything is measured.
    await (await fetch(`${site}/entries/rows.txt`)).arrayBuffer();
    const page = await context.newPage();
    await page.addInitScript(watch);
    await slow(context, page);
    await page.goto(`${site}/entries/`, { waitUntil: 'commit' });
    const opened = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const done = document.querySelectorAll('#rows[data-complete=true] [data-entry]').length >= 100;
            if (done) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.waitForLoadState('networkidle');
    const box = page.locator('#q');
    await box.focus();
    for (const key of TYPED) await page.keyboard.type(key, { delay: 150 });
    const { keys, tasks } = await page.evaluate(() => {
      const measured = window as unknown as Measured;
      return { keys: measured.keys, tasks: measured.tasks };
    });
    await page.goto(`${site}/entries/?page=all`, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    const seen = await page.evaluate(() => {
      const measured = window as unknown as Measured;
      return { tasks: measured.tasks, frames: measured.frames };
    });
    await context.close();
    return {
      opened: Math.round(opened),
      keystroke: Math.round(keys.toSorted((a, b) => a - b)[keys.length >> 1] ?? Infinity),
      longestTask: Math.round(Math.max(0, ...tasks, ...seen.tasks)),
      longestFrame: Math.round(Math.max(0, ...seen.frames)),
    };
  } finally {
    await browser.close();
    stop();
  }
}
