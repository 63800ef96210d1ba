import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACT_COLUMNS } from '../src/registry/record/contact.ts';
import { type Column, COLUMNS } from '../src/registry/record/entry.ts';
import { printTable } from '../src/registry/text/table.ts';

/** Markup that would run, addresses that would run, characters that turn text round, formulas, a megabyte of one character. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></script></style></textarea><svg onload=alert(1)>',
  '<!-- ]]> <?php --> {{7*7}} ${7*7} `x`',
  'javascript:alert(1)',
  '\u202eevil\u202c \u2066\u200f\ufeff',
  '\u2028\u2029',
  '=cmd|calc!A1\n+1\n-1\n@sum',
  '@user@where.example user@where.example',
  '&lt;script&gt;&#64;&amp;',
  'x'.repeat(1_000_000),
  '\n\n \n# heading\n\n*) ',
  '😀'.repeat(300),
];
const ALIAS = 'This entry is an alias to "plain".';
/** The worst names that the rules let in (src/registry/rules/entry-rules.ts). */
export const HOSTILE_NAMES = ['../../x', '*/*', '.', '__proto__', 'constructor', '--', 'index.html'];
/** IDs of contacts that are markup, a path, what every object has. */
export const HOSTILE_IDS = ['<script>', '"><b>', '../x', 'constructor', '\u202eid', 'a b'];

const row = (cells: Partial<Record<Column, string>>): string[] => COLUMNS.map((column) => cells[column] ?? '');
// A label holds no brackets; everything else reaches its cell.
const label = (text: string): string => `[${text.replace(/[[\]]/g, '')}]`;

/** Takes an empty folder and makes it a data folder in which every text is hostile. */
export function writeHostile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const entries = [
    row({ 'Service Name': 'plain', 'Port Number': '80', 'Transport Protocol': 'tcp', Description: 'Plain' }),
    ...HOSTILE_TEXTS.map((text, i) =>
      row({
        'Service Name': `text-${i}`,
        'Port Number': String(100 + i),
        'Transport Protocol': 'tcp',
        Description: text,
        Assignee: label(HOSTILE_IDS[i % HOSTILE_IDS.length] ?? ''),
        Contact: label(HOSTILE_IDS[i % HOSTILE_IDS.length] ?? ''),
        Reference: label(text.slice(0, 5000)),
        'Unauthorized Use Reported': text,
        'Assignment Notes': `${text} [${text.slice(0, 50)}] [RFC1]`,
      }),
    ),
    ...HOSTILE_NAMES.map((name, i) =>
      row({
        'Service Name': name,
        'Port Number': String(200 + i),
        'Transport Protocol': 'udp',
        'Assignment Notes': ALIAS,
      }),
    ),
  ];
  const contacts = HOSTILE_IDS.map((id, i) => [
    id,
    HOSTILE_TEXTS[i] ?? '',
    HOSTILE_TEXTS[i + 6]?.slice(0, 5000) ?? '',
    `http://"><script>alert(1)</script>|mailto:"onclick=alert(1)&b`,
    '2020-01-02',
  ]);
  const [text = ''] = HOSTILE_TEXTS;
  const info = {
    title: `Registry ${text}`,
    category: text,
    updated: '2026-01-02',
    references: ['RFC6335', text],
    experts: HOSTILE_TEXTS.slice(0, 6).join('\n'),
    notes: [{ title: text, text: HOSTILE_TEXTS.slice(0, 6).join('\n\n') }],
    footnotes: { '1': text },
    links: { 'javascript:alert(1)': 'javascript:alert(1)' },
    citations: ['RFC1'],
    source: { name: text, sha256: text, etag: text, lastModified: text },
    excerpt: true,
  };
  const files = {
    'service-names-port-numbers.csv': printTable([COLUMNS, ...entries]),
    'contacts.csv': printTable([CONTACT_COLUMNS, ...contacts]),
    'registry.json': JSON.stringify(info),
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
}
