import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Registry } from '../registry/registry.ts';
import { loadRegistry } from '../site.ts';
import { type Cells, PATIENTLY, type Version, versionXml } from './update.fixture.ts';
import { type Outcome, update } from './update.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'releases-'));
after(() => rmSync(ROOT, { recursive: true }));
let files = 0;

/** An entry that every release has. */
export const KEPT: Cells = {
  'Service Name': 'kept',
  'Port Number': '1',
  'Transport Protocol': 'tcp',
  Contact: '[Ann]',
};
export const at = (name: string, port: string, assignee = 'Ann', more: Cells = {}): Cells => ({
  ...{ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', Assignee: `[${assignee}]` },
  ...more,
});
/** The dates of three successive releases. */
export const DATES = ['2026-01-01', '2026-02-01', '2026-03-01'];

export const newFolder = (): string => join(ROOT, `data-${files++}`);

export function writeXml(version: Version): string {
  const file = join(ROOT, `${files++}.xml`);
  writeFileSync(file, versionXml(version));
  return file;
}

/** Updates a folder from files with --force, so that any release is taken. */
export const take = (from: readonly string[], to: string): Promise<unknown> =>
  update({ ...PATIENTLY, from, to, force: true });

const EVERYWHERE = '**/service-names-port-numbers.xml';

/** Updates a folder from a git repository with --force, so that any release is taken. */
export function takeGit(
  repository: string,
  to: string,
  { path = EVERYWHERE, force = true }: { path?: string; force?: boolean } = {},
): Promise<Outcome> {
  return update({ ...PATIENTLY, from: [], fromGit: { repository, path }, to, force });
}

/** The registry, with its history, after several versions were taken one after another. */
export async function historyOf(...versions: readonly Version[]): Promise<Registry> {
  const folder = newFolder();
  for (const version of versions) await take([writeXml(version)], folder);
  return loadRegistry(folder);
}
