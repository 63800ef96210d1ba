import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { loadAxe, objections } from '../axe.ts';
import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';
import { workerMemory } from './worker-memory.ts';

const PAGE = '/tools/read/';
const TEXT = `tcp LISTEN 0 128 0.0.0.0:700 0.0.0.0:*
udp UNCONN 0 0   0.0.0.0:5590  0.0.0.0:*
 <b>nothing</b>  that anybody reads as a port
tcp ESTAB 0 0 10.0.0.1:700 10.0.0.2:51514
700/tcp open  other-name
`;
const status = (page: Page) => page.locator('#status');
const ports = (page: Page) => page.locator('.counted tbody tr');
const lines = (page: Page) => page.locator('.read-lines > li');

async function read(page: Page, text = TEXT): Promise<void> {
  await page.goto(PAGE);
  await page.getByLabel('Text', { exact: true }).fill(text);
}

/** Pastes a text, as a reader does from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#text').focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('#text')?.dispatchEvent(event);
  }, text);
}

test('distinct ports are counted, and each line has beside it what was found', async ({ page }) => {
  await read(page);
  await expect(status(page)).toHaveText('3 different ports in 4 of 5 lines.');
  await expect(ports(page)).toHaveCount(3);
  await expect(ports(page).first()).toContainText('700');
  await expect(ports(page).first().getByRole('button')).toHaveText('3');
  await expect(ports(page).first()).toContainText('TCP epp');
  await expect(ports(page).first()).toContainText('“other-name” in the text; IANA’s name is epp');
  await expect(ports(page).nth(1)).toContainText('UDP Unassigned');
  await expect(ports(page).nth(2)).toContainText('1 aside');
  await expect(ports(page).nth(2)).toContainText('Ephemeral range of Linux');
  await expect(lines(page)).toHaveCount(5);
  await expect(lines(page).nth(3)).toContainText('TCP Assigned: epp');
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
});

test('a line that is not understood stands as it was', async ({ page }) => {
  await read(page);
  await expect(lines(page).nth(2).locator('code')).toHaveText(/^ <b>nothing<\/b> {2}that anybody reads as a port$/, {
    useInnerText: true,
  });
  await expect(lines(page).nth(2).locator('ul')).toHaveCount(0);
});

test('ports lead to their pages, to the table and to their lines', async ({ page }) => {
  await read(page);
  await ports(page).first().getByRole('button').click();
  await expect(page.getByText('3 of 3 lines with port 700 shown.')).toBeVisible();
  await expect(lines(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all lines' }).click();
  await expect(lines(page)).toHaveCount(5);
  await expect(ports(page).first().getByRole('link', { name: 'epp' })).toHaveAttribute(
    'href',
    /\/entries\/\?q=port:700$/,
  );
  await ports(page).first().getByRole('link', { name: '700' }).click();
  await expect(page).toHaveURL(/\/port\/700\/$/);
});

test('ports and lines are taken away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await read(page);
  await expect(ports(page)).toHaveCount(3);
  const saved = async (section: string, name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.locator(`section[aria-labelledby=${section}]`).getByRole('button', { name, exact: true }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await saved('ports', 'CSV')).toMatch(/^Lines,Lines aside,Port,.*\n3,0,700,TCP,Assigned,epp,/);
  expect(await saved('lines', 'CSV')).toContain('\n3,,,,,,, <b>nothing</b>  that anybody reads as a port\n');
  const data = JSON.parse(await saved('lines', 'JSON')) as { line: number; text: string; found: unknown[] }[];
  expect(data.map(({ line, found }) => [line, found.length])).toEqual([
    ...[1, 2].map((line) => [line, 1]),
    ...[
      [3, 0],
      [4, 2],
      [5, 1],
    ],
  ]);
  await page.locator('section[aria-labelledby=ports]').getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('| 3 | 0 | 700 | TCP | Assigned | epp |');
});

test('nothing is loaded before a reader begins, and nothing is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((one) => /worker|reader|rows\.txt|uses\.txt|(?<!release)\.json$/.test(one))).toEqual([]);
  await page.getByLabel('Text', { exact: true }).fill('port 7000');
  await expect(status(page)).toContainText('1 different port');
  expect(asked.filter((one) => !one.startsWith('GET ') || one.includes('7000'))).toEqual([]);
});

test('examples are read by keyboard alone, and Clear takes all away', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Output of nmap' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('8 different ports in 8 of 12 lines.');
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('');
  await expect(page.locator('#found')).toBeHidden();
  await expect(page.locator('#text')).toHaveValue('');
});

test('a file is read', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('File').setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
  await expect(status(page)).toHaveText('3 different ports in 4 of 5 lines.');
});

test('a large paste is read without a long task, and the one before is left', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('#text').focus();
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        document.body.dataset['longest'] = String(Math.max(duration, Number(document.body.dataset['longest'] ?? 0)));
    }).observe({ type: 'longtask' });
  });
  const row = (i: number): string => `tcp ESTAB 0 0 10.0.0.5:${32768 + (i % 28000)} 10.0.${i % 200}.9:700\n`;
  const large = Array.from({ length: 100_000 }, (_, i) => row(i)).join('');
  await paste(page, 'tcp/5590 '.repeat(100_000));
  await paste(page, large);
  // Handing the text of the test to the page is a long task, too, and is not counted.
  await page.evaluate(() => new Promise((go) => setTimeout(go, 50)));
  await page.evaluate(() => delete document.body.dataset['longest']);
  await expect(status(page)).toHaveText('28,001 different ports in 100,000 of 100,000 lines.');
  expect(await workerMemory(page)).toBeLessThan(200_000_000);
  await expect(page.locator('#text')).toHaveValue('');
  await expect(lines(page)).toHaveCount(100);
  // The test uses the keyboard, because ports that the browser draws late would move the button away from a pointer.
  await page.getByRole('button', { name: 'More lines' }).press('Enter');
  await expect(lines(page)).toHaveCount(200);
  await page.getByRole('button', { name: 'More ports' }).press('Enter');
  await expect(ports(page)).toHaveCount(100);
  // The bound is generous, because the machine may be busy. Without a worker, the task would take seconds.
  expect(Number(await page.evaluate(() => document.body.dataset['longest'] ?? '0'))).toBeLessThan(1000);
});

for (const width of [360, 1280]) {
  test(`axe has no objections to what was read, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await read(page);
    await expect(ports(page)).toHaveCount(3);
    await loadAxe(page);
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const box = await status(page).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * 740);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to list ports', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('noscript p')).toContainText('Reading needs JavaScript.');
    await expect(page.getByText('sudo ss -tunap')).toBeVisible();
    await expect(page.locator('#read')).toBeHidden();
  });
});

test('what is pressed while the script is loading counts', async ({ page }) => {
  const release = await holdFiles(page, /\/start\.[^/]*\.js$/);
  await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Output of nmap' }).click();
  release();
  await expect(status(page)).toHaveText('8 different ports in 8 of 12 lines.');
});
