import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../src/registry/record/entry.ts';
import { printTable } from '../src/registry/text/table/print-table.ts';

/**
 * Writes a data folder with `count` entries, at most 40,000. Each is a service of its own on a port of its own, with a
 * contact and a date.
 */
export function writeSynthetic(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const numbers = Array.from({ length: count }, (_, i) => i);
  const entries = numbers.map((i) => {
    const contact = `[Person_${i % Math.ceil(count / 3)}]`;
    const texts = [`service-${i}`, String(1024 + i), i % 2 ? 'tcp' : 'udp', `Service number ${i} of a bench`];
    return [...texts, contact, contact, `20${String(10 + (i % 15))}-02-03`, '', '[RFC6335]', '', '', ''];
  });
  const info = {
    ...{ title: 'Synthetic', category: 'Synthetic', updated: '2026-01-02', references: [], experts: '' },
    ...{ notes: [], footnotes: {}, links: {}, citations: [], excerpt: true },
    source: { name: 'bench', sha256: '', etag: '', lastModified: '' },
  };
  writeFileSync(join(folder, 'service-names-port-numbers.csv'), printTable([COLUMNS, ...entries]));
  writeFileSync(join(folder, 'contacts.csv'), 'ID,Name,Organization,Contact URI,Last Updated\n');
  writeFileSync(join(folder, 'registry.json'), JSON.stringify(info));
}
