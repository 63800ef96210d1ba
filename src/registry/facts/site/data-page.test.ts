import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../../history/history.fixture.ts';
import { entryPath } from '../../lookup.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { ODD } from '../../rules/odd.fixture.ts';
import type { OddityEvent } from '../../rules/oddity-log.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { dataPage } from './data-page.ts';
import { oddityYears } from './oddity-years.ts';

const registry = registryOf(
  [
    entryOf({ 'Service Name': 'old_1', 'Port Number': '9', 'Transport Protocol': 'tcp', Description: 'Old\none' }),
    entryOf({ 'Service Name': 'old_1', 'Port Number': '9', 'Transport Protocol': 'udp', Description: 'Old\none' }),
    entryOf({
      'Service Name': 'edi_service',
      'Port Number': '10',
      'Assignment Notes': 'This entry is an alias to "x".',
    }),
    entryOf({ 'Port Number': '7-8', Description: 'Unassigned' }),
    entryOf({ 'Service Name': 'x', 'Port Number': '8', Contact: '[Ann]' }),
    entryOf({ Description: 'Lost' }),
  ],
  [['Ann', 'Ann A.', '', 'ftp://a']],
  { excerpt: false },
);
const found = (release: string, rule: string, record: string, value: string): OddityEvent => ({
  ...{ kind: 'found', release, rule, record, value },
});
const oddityLog = [
  found('2025-01-02', 'name-syntax', 'old_1 9/tcp', 'old_1'),
  found('2025-01-02', 'name-syntax', 'old_1 9/udp', 'old_1'),
  found('2026-01-02', 'name-syntax', 'edi_service 10', 'edi_service'),
];
const page = dataPage(siteDataOf(registry, { oddityLog }));
const sections = new Map(page.sections.map((section) => [section.id, section]));

test('what breaks a rule is grouped by what explains it, each with its record and since when it is known', () => {
  const section = sections.get('name-syntax');
  assert.ok(section);
  assert.equal(section.title, 'Service names that are not well-formed: 3 entries');
  const [plain, explained] = section.groups;
  assert.equal(plain?.reason, '');
  assert.deepEqual(plain.lines, [
    {
      value: 'old_1',
      records: [
        { title: 'old_1 9/tcp', path: '/service/old_1/#entry-old_1-9-tcp' },
        { title: 'old_1 9/udp', path: '/service/old_1/#entry-old_1-9-udp' },
      ],
      id: undefined,
      words: 'Old one',
      since: '2025-01-02 or earlier',
    },
  ]);
  assert.match(explained?.reason ?? '', /^RFC 6335 §10\.1/);
  assert.equal(explained?.lines[0]?.since, '2026-01-02');
});

test('a section counts what its rule is about', () => {
  assert.equal(sections.get('nothing-assigned')?.title, 'Entries with neither a service name nor a port: 1 entry');
  assert.match(sections.get('contact-address')?.title ?? '', / with & for @: 1 contact$/);
});

test('a contact, ports and an entry of ports lead to their pages', () => {
  const recordOf = (id: string) => sections.get(id)?.groups[0]?.lines[0]?.records[0];
  assert.deepEqual(recordOf('contact-address'), { title: 'Ann', path: '/contact/ann/' });
  assert.deepEqual(recordOf('assigned-twice'), { title: '7-8', path: '/range/7-8/' });
  assert.deepEqual(recordOf('port-without-entry'), { title: 'Port 0', path: '/port/0/' });
});

test('an entry with neither a name nor a port has its anchor here', () => {
  const [line] = sections.get('nothing-assigned')?.groups[0]?.lines ?? [];
  const entry = registry.entries[5];
  assert.ok(entry && line);
  assert.equal(entryPath(registry, entry), `/about/data/#${line.id ?? ''}`);
  assert.deepEqual(line.records, [{ title: 'this entry', path: entryPath(registry, entry) }]);
});

test('rules that nothing breaks are told, but not those that an excerpt cannot keep', () => {
  assert.ok(page.kept.includes('Ranges of one port'));
  assert.ok(!page.kept.includes('Service names that are not well-formed'));
  const whole = 'Contacts that no entry names';
  assert.ok(page.kept.includes(whole));
  assert.ok(!dataPage(siteDataOf(registryOf([]))).kept.includes(whole));
});

test('years are counted by what was there after the last release of each', () => {
  const gone: OddityEvent = { ...found('2025-06-01', 'name-syntax', 'a_b', 'a_b'), kind: 'gone' };
  const log = [found('2023-01-01', 'name-syntax', 'a_b', 'a_b'), found('2023-05-01', 'old-rule', '', 'x'), gone];
  assert.deepEqual(
    oddityYears(log, (rule) => `T ${rule}`),
    {
      years: ['2023', '2024', '2025'],
      rows: [
        { title: 'T name-syntax', counts: ['1', '1', '0'] },
        { title: 'T old-rule', counts: ['1', '1', '1'] },
        { title: 'All', counts: ['2', '2', '1'] },
      ],
    },
  );
  assert.equal(oddityYears([], String), null);
  assert.equal(oddityYears(log.slice(0, 1), String), null);
  assert.deepEqual(page.years?.years, ['2025', '2026']);
});

test('no two rows have one anchor, whatever breaks several rules, and the anchors of what is gone stay', () => {
  for (const { entries = [], contacts = [] } of Object.values(ODD)) {
    const { sections: found } = dataPage(siteDataOf(registryOf(entries.map(entryOf), contacts, { excerpt: false })));
    const ids = found.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(({ id }) => id ?? [])));
    assert.deepEqual(ids, [...new Set(ids)]);
  }
  const lost = entryOf({ Description: 'Lost' });
  const gone = registryAfter({ date: '2026-01-01', entries: [lost] }, { date: '2026-02-01' });
  assert.deepEqual(dataPage(siteDataOf(gone)).anchors, ['entry']);
  assert.deepEqual(page.anchors, []);
});

test('what a rule found when it was first asked may be older', () => {
  const log = [found('2020-01-01', 'mojibake', 'm', 'm'), found('2025-01-02', 'name-syntax', 'old_1 9/tcp', 'old_1')];
  const [section] = dataPage(siteDataOf(registry, { oddityLog: log })).sections.filter(
    ({ id }) => id === 'name-syntax',
  );
  assert.match(section?.groups[0]?.lines[0]?.since ?? '', /^2025-01-02 or /);
});
