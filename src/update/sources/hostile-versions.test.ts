import assert from 'node:assert/strict';
import process from 'node:process';
import { at, KEPT, newFolder, takeGit } from '../releases.fixture.ts';
import { versionXml } from '../update.fixture.ts';
import { git, repositoryOf, testGit as test } from './repository.fixture.ts';

// Malformed versions, and repositories that try to make git do something else.

const DATES = ['2026-01-01', '2026-02-01', '2026-03-01'];
const [first = '', second = '', third = ''] = DATES.map((date) => versionXml({ date, rows: [KEPT, at('a', '100')] }));

test('what the reader does not know is left out wherever it stands, also at the end', async () => {
  const odd = (record: string): string => third.replace('<record', `${record}<record`);
  const unread = [
    odd('<record><name>x</name><constructor/></record>'),
    odd('<record><name>x</name><xref type="__proto__" data="x"/></record>').replace('2026-03-01', '2026-03-02'),
    third
      .replace('</people>', '<person id="X"><constructor>x</constructor></person></people>')
      .replace('2026-03-01', '2026-03-03'),
    odd('<record><name>x&#13;y</name></record>').replace('2026-03-01', '2026-03-04'),
    odd(`<record><name>${'x'.repeat(201)}</name></record>`).replace('2026-03-01', '2026-03-05'),
  ];
  const { dates, leftOut } = await takeGit(repositoryOf(first, ...unread), newFolder());
  assert.deepEqual(dates, DATES.slice(0, 1));
  assert.match(
    leftOut.map(({ reason }) => reason).join('\n'),
    /unknown element <constructor>.*\n.*unknown type.*\n.*unknown element <constructor>.*\n.*a control character.*\n.*more than 200 characters/,
  );
});

test('one text for two addresses is found in a version that others follow, and in the last', async () => {
  const citing = (date: string, ...addresses: string[]): string =>
    first
      .replace('2026-01-01', date)
      .replace('</record>', `${addresses.map((to) => `<xref type="uri" data="${to}">Site</xref>`).join('')}</record>`);
  const [one, two] = [citing('2026-01-01', 'http://a'), citing('2026-01-02', 'http://a', 'http://b')];
  for (const versions of [
    [one, two],
    [one, two, citing('2026-01-03', 'http://a')],
  ]) {
    const { dates, leftOut } = await takeGit(repositoryOf(...versions), newFolder());
    assert.ok(!dates.includes('2026-01-02'));
    assert.match(leftOut[0]?.reason ?? '', /one text for two addresses/);
  }
});

test('what git is told elsewhere changes nothing', async () => {
  const repository = repositoryOf(first, second);
  for (const [key, value] of [
    ['log.showRoot', 'false'],
    ['log.follow', 'true'],
    ['diff.orderFile', '/nowhere'],
    ['log.showSignature', 'true'],
  ])
    git(repository, 'config', key ?? '', value ?? '');
  process.env['GIT_DIR'] = '/nowhere';
  try {
    assert.deepEqual((await takeGit(repository, newFolder())).dates, DATES.slice(0, 2));
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test('a version that is larger than the registry ever was is left out', async () => {
  const { dates, leftOut } = await takeGit(repositoryOf(first, ' '.repeat(51_000_000), second), newFolder());
  assert.deepEqual(dates, DATES.slice(0, 2));
  assert.match(leftOut[0]?.reason ?? '', /larger than the registry ever was/);
});
