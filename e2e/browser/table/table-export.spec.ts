import { readFileSync } from 'node:fs';
import { readEnvironment } from '../../../src/environment.ts';
import { printEntry } from '../../../src/registry/record/entry.ts';
import { expect, test } from '../site.ts';
import { holds, open, registry } from './table.ts';

test('the rows found are taken away as IANA’s CSV, byte for byte', async ({ page }) => {
  await open(page, '?q=tcp');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  const lines = readFileSync(`${readEnvironment().registry}/service-names-port-numbers.csv`, 'utf8').split('\n');
  // An entry may take several lines of the CSV, up to the line of the next entry.
  const begins = registry.entries.map(({ line }) => line - 1);
  const found = new Set(holds('tcp').map((cells) => cells.join()));
  const expected = registry.entries.flatMap((entry, i) =>
    found.has(printEntry(entry).join()) ? lines.slice(begins[i], begins[i + 1] ?? -1) : [],
  );
  expect(expected.length).toBeGreaterThan(70);
  expect(saved).toBe([lines[0], ...expected, ''].join('\n'));
});

test('JSON is of the published schema, and contacts are those of the rows', async ({ page, request }) => {
  await open(page, '?q=epp');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  const json = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
    $schema: string;
    entries: { permalink: string; serviceName: string }[];
  };
  expect(json.entries).toHaveLength(holds('epp').length);
  const served = await request.get('/service-names-port-numbers.json');
  const all = ((await served.json()) as { entries: { permalink: string; references: object[] }[] }).entries;
  for (const entry of json.entries) {
    const { pathname, hash } = new URL(entry.permalink);
    const same = all.find(({ permalink }) => permalink.endsWith(pathname + hash));
    // The table does not load the titles of RFCs.
    const references = same?.references.map((reference) => ({ ...reference, title: undefined }));
    expect(JSON.stringify(entry).replaceAll(new URL(page.url()).origin, '')).toBe(
      JSON.stringify({ ...same, references }).replaceAll(readEnvironment().site, ''),
    );
  }
  await page.getByText('Contacts of these rows').click();
  const named = new Set(
    holds('epp').flatMap((cells) => [...`${cells[4]}${cells[5]}`.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1])),
  );
  const listed = registry.contacts;
  const known = [...named].filter((id) => id !== undefined && listed.get(id)?.known);
  await expect(page.locator('#contacts [data-contact]')).toHaveCount(known.length);
});
