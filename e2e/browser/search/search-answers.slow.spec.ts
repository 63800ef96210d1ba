import { expect, test } from '../site.ts';
import { expectFirst } from './search-box.ts';

const ANSWERS: [query: string, path: string][] = [
  ['tcp/363', '/port/363/'],
  ['[::1]:50000', '/port/50000/'],
  ['pra_elmd', '/service/pra_elmd/'],
  ['RFC 8765', '/reference/rfc8765/'],
  ['Jim Cleppe', '/contact/jim_cleppe/'],
  ['WireGuard', '/port/51820/'],
];
for (const [query, path] of ANSWERS) {
  test(`“${query}” is answered by ${path} first, in the box and on the page`, ({ page }) =>
    expectFirst(page, query, path));
}

test('markup, a very long query and other scripts are only text', async ({ page }) => {
  const alert = new Promise((_, reject) => void page.on('dialog', () => reject(new Error('a script ran'))));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'x'.repeat(10_000),
    'порт 🦆',
    '%00%',
    '\\',
    '"',
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
    expect(await page.locator('#results img, #status img').count()).toBe(0);
  }
  await Promise.race([alert, Promise.resolve()]);
});
