import type { RegistryInfo } from '../../src/registry/record/release.ts';
import type { Cells } from '../../src/update/update.fixture.ts';

/** Texts that could run as markup or addresses, that turn text round, are formulas, or have a megabyte. */
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
/** The worst names that the rules allow (src/registry/rules/entry-rules.ts). */
export const HOSTILE_NAMES = ['../../x', '*/*', '.', '__proto__', 'constructor', '--', 'index.html'];
/** IDs of contacts that are markup, a path, or a property of every object. */
export const HOSTILE_IDS = ['<script>', '"><b>', '../x', 'constructor', '\u202eid', 'a b'];

const at = <T>(all: readonly T[], i: number): T => all[i % all.length] as T;
// A text as a label. Labels cannot contain brackets; everything else reaches the cell.
const label = (text: string): string => `[${text.replace(/[[\]]/g, '')}]`;
const PLAIN: Cells = {
  'Service Name': 'plain',
  'Port Number': '80',
  'Transport Protocol': 'tcp',
  Description: 'Plain',
};

/** Entries in which every text is hostile. In a later release, some have another text, and some are gone. */
export function hostileRows(release: number): Cells[] {
  const texts = HOSTILE_TEXTS.map((text, i): Cells => {
    const now = i % 4 === 0 ? at(HOSTILE_TEXTS, i + release) : text;
    return {
      'Service Name': `text-${i}`,
      'Port Number': String(100 + i),
      'Transport Protocol': 'tcp',
      Description: now,
      Assignee: label(at(HOSTILE_IDS, i)),
      Contact: label(at(HOSTILE_IDS, i)),
      Reference: label(text.slice(0, 5000)),
      'Unauthorized Use Reported': now,
      'Assignment Notes': `${text} [${text.slice(0, 50)}] [RFC1]`,
    };
  });
  const names = HOSTILE_NAMES.map((name, i): Cells => ({
    'Service Name': name,
    'Port Number': String(200 + i),
    'Transport Protocol': 'udp',
    'Assignment Notes': 'This entry is an alias to "plain".',
  }));
  const isGone = (_: Cells, i: number): boolean => release > 0 && i % 5 === 4;
  return [PLAIN, ...[...texts, ...names].filter((row, i) => !isGone(row, i))];
}

export const HOSTILE_CONTACTS: readonly (readonly string[])[] = HOSTILE_IDS.map((id, i) => [
  id,
  HOSTILE_TEXTS[i] ?? '',
  HOSTILE_TEXTS[i + 6]?.slice(0, 5000) ?? '',
  `http://"><script>alert(1)</script>|mailto:"onclick=alert(1)&b`,
  '2020-01-02',
]);

const [SCRIPT = ''] = HOSTILE_TEXTS;
/** Hostile facts about the registry itself, without the date of the release. */
export const HOSTILE_INFO: Omit<RegistryInfo, 'updated'> = {
  title: `Registry ${SCRIPT}`,
  category: SCRIPT,
  references: ['RFC6335', SCRIPT],
  experts: HOSTILE_TEXTS.slice(0, 6).join('\n'),
  notes: [{ title: SCRIPT, text: HOSTILE_TEXTS.slice(0, 6).join('\n\n') }],
  footnotes: { '1': SCRIPT },
  links: { 'javascript:alert(1)': 'javascript:alert(1)' },
  citations: ['RFC1'],
  source: { name: SCRIPT, sha256: SCRIPT, etag: SCRIPT, lastModified: SCRIPT },
  excerpt: true,
};
