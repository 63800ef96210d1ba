import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright';
import { startBrowser } from '../e2e/browser/browser.ts';
import { PATHS } from './budgets.ts';
import { serveCompressed } from './server.ts';

// The phone that is simulated: slow 4G as in Lighthouse (1.6 Mbit/s, 150 ms), a processor four times slower, and an
// empty cache.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWDOWN = 4;
// The number of visits to each page. The median counts, because the machine may be busy during one of them.
const TIMES = 3;

/** The cost of one page: compressed bytes, requests, milliseconds, layout shift. */
export interface PageCost {
  readonly path: string;
  readonly documentAndStyle: number;
  readonly script: number;
  readonly requests: number;
  readonly renderBlocking: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
}

/** Makes a page as slow as on a phone. */
export async function slow(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function measurePage(browser: Browser, site: string, path: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const bytes = { document: 0, stylesheet: 0, script: 0, image: 0, other: 0 };
  const bodies: Promise<void>[] = [];
  let requests = 0;
  const weigh = (response: Response): void => {
    requests++;
    const type = response.request().resourceType() as keyof typeof bytes;
    bodies.push(response.body().then((body) => void (bytes[type in bytes ? type : 'other'] += gzipSync(body).length)));
  };
  page.on('response', weigh);
  await slow(context, page);
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(async () => {
    const entries = <T>(type: string): Promise<T[]> =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries() as T[])).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const paints = await entries<PerformanceEntry>('largest-contentful-paint');
    const shifts = await entries<PerformanceEntry & { value: number }>('layout-shift');
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    return {
      paint: paints.at(-1)?.startTime ?? 0,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      blocking: resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
    };
  });
  // A file that comes this late has no body any more when the page is closed.
  page.off('response', weigh);
  await Promise.all(bodies);
  await context.close();
  return {
    path,
    documentAndStyle: bytes.document + bytes.stylesheet,
    script: bytes.script,
    requests,
    renderBlocking: seen.blocking,
    largestPaint: Math.round(seen.paint),
    layoutShift: seen.shift,
  };
}

// Milliseconds from the touch of the search box to the first answer, including the loading of the code and the index.
async function measureAnswer(browser: Browser, site: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slow(context, page);
  await page.goto(`${site}/port/363/`, { waitUntil: 'networkidle' });
  const start = performance.now();
  await page.locator('form[role=search] input').fill('363');
  await page.getByRole('option').first().waitFor();
  await context.close();
  return Math.round(performance.now() - start);
}

/** Measures in a browser the cost of pages of the built site, and the milliseconds to the search's first answer. */
export async function measurePages(): Promise<{ pages: PageCost[]; firstAnswer: number }> {
  const { site, stop } = await serveCompressed();
  const browser = await startBrowser();
  try {
    const pages: PageCost[] = [];
    for (const path of PATHS) {
      const times: PageCost[] = [];
      for (let i = 0; i < TIMES; i++) times.push(await measurePage(browser, site, path));
      times.sort((a, b) => a.largestPaint - b.largestPaint);
      pages.push(...times.slice(TIMES >> 1, (TIMES >> 1) + 1));
    }
    return { pages, firstAnswer: await measureAnswer(browser, site) };
  } finally {
    await browser.close();
    stop();
  }
}
