import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import type { FilesJson } from '../../src/formats/api/files-schema.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { DIST } from '../sites/dist.ts';
import { inFolder, lacks } from '../tools.ts';

// These tests run the script of docs/api.md that mirrors a site.

const [, SCRIPT = ''] = /```sh\n(#!\/bin\/sh\n[^]*?)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
const INDEX = '/api/index.json';
const original = (path: string): Buffer => readFileSync(join(DIST, path));
const listed = JSON.parse(original(INDEX).toString()) as FilesJson;

interface Served {
  readonly address: string;
  /** The texts that the server sends instead of those of the built site, by path. */
  readonly others: Map<string, string>;
  /** Returns the paths that were asked for since the last call. */
  readonly asked: () => string[];
}

async function withSite(use: (served: Served) => Promise<void>): Promise<void> {
  const others = new Map<string, string>();
  let requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const isThere = others.has(url) || existsSync(join(DIST, url));
    response.writeHead(isThere ? 200 : 404).end(others.get(url) ?? (isThere ? original(url) : ''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = (): string[] => {
    const before = requests;
    requests = [];
    return before.sort();
  };
  try {
    await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, others, asked });
  } finally {
    server.close();
  }
}

const missing = ['curl', 'jq', 'sha256sum'].map(lacks).find((why) => why !== false);

test('the script makes a folder the same as the site, and then asks only for what changed', { skip: missing }, () =>
  inFolder((parent) =>
    withSite(async ({ address, others, asked }) => {
      const folder = join(parent, 'mirror');
      const mirror = (): Promise<unknown> => promisify(execFile)('sh', ['-c', SCRIPT, 'mirror.sh', address, folder]);
      const mirrored = (): string[] => listFiles(folder).filter((file) => !file.startsWith('/.'));
      const publish = (files: FilesJson['files']): void => void others.set(INDEX, JSON.stringify({ ...listed, files }));

      await mirror();
      assert.deepEqual(
        mirrored().sort(),
        listed.files.map(({ path }) => `/${path}`),
      );
      for (const file of mirrored()) assert.ok(readFileSync(join(folder, file)).equals(original(file)), file);
      assert.equal(asked().length, listed.files.length + 1);

      await mirror();
      assert.deepEqual(asked(), [INDEX]);

      const [gone] = listed.files;
      const sha256 = createHash('sha256').update('changed').digest('hex');
      const next = listed.files.slice(1).map((file) => (file.path === 'services.txt' ? { ...file, sha256 } : file));
      others.set('/services.txt', 'changed');
      publish(next);
      await mirror();
      assert.deepEqual(asked(), [INDEX, '/services.txt']);
      assert.equal(readFileSync(join(folder, 'services.txt'), 'utf8'), 'changed');
      assert.ok(gone && !mirrored().includes(`/${gone.path}`));

      // The server sends a file that does not have the hash in the index, and an index with a path out of the folder.
      others.set('/services.txt', 'damaged');
      publish(next.map((file) => (file.path === 'services.txt' ? { ...file, sha256: '0'.repeat(64) } : file)));
      await assert.rejects(mirror());
      others.set('/out.txt', 'changed');
      publish([{ path: 'a/../../out.txt', bytes: 7, sha256, unchangedSince: null }]);
      await assert.rejects(mirror());
      assert.deepEqual(readdirSync(parent), ['mirror']);
    }),
  ),
);
