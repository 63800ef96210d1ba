import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openGroups } from '../../src/publish/alike.ts';
import { portPage } from '../../src/registry/facts/port/port-page.ts';
import { buildSite } from '../sites/build.ts';
import { site } from '../sites/dist.ts';
import { copyProject } from '../sites/elsewhere.ts';
import { inFolder } from '../tools.ts';

const NOTED = { first: 50300, last: 50310 };

test('a note for eleven of 16,384 ports is on the pages of these eleven, and of no others', () => {
  const { ownPages } = site;
  const isNoted = (port: number): boolean => port >= NOTED.first && port <= NOTED.last;
  const open = openGroups();
  for (const port of ownPages.ports) {
    const page = { ...portPage(site, port), line: null };
    open.add(port.number, JSON.stringify([page, isNoted(port.number) && 'Note']));
  }
  const noted = open.all().filter((group) => group.some(isNoted));
  assert.equal(noted.flat().length, 11);
  assert.ok(noted.flat().every(isNoted));
});

test('a component that gives the note by itself ends the build, which says where to decide instead', () =>
  inFolder(async (folder) => {
    const project = join(folder, 'planted');
    copyProject(project);
    const article = join(project, 'src/components/port/PortArticle.astro');
    const note = `{Number(page.number) >= ${NOTED.first} && Number(page.number) <= ${NOTED.last} && <p>Note</p>}`;
    const planted = readFileSync(article, 'utf8').replace('<PortEntries', `${note}$&`);
    assert.ok(planted.includes(note));
    writeFileSync(article, planted);
    await assert.rejects(
      buildSite({ OUT_DIR: join(folder, 'dist') }, { project }),
      /decides by the number of its port/,
    );
  }));
