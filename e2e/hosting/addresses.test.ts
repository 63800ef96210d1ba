import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { loadFunction } from '../../src/hosting/cloudfront.fixture.ts';
import { isCompressed } from '../../src/hosting/compressible.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { demand, PORTS, STORIED } from '../sites/builds.ts';
import { DIST } from '../sites/dist.ts';
import { inFolder, lacks } from '../tools.ts';
import { ADDRESSES, FILES } from './addresses.ts';
import { ask, withNginx, writeSite } from './nginx-server.ts';

type Outcome = number | string;

const has = (name: string): boolean => FILES.includes(name);

// Decodes percent-encoded characters. A text with a malformed encoding stays as it is.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const askFunction = loadFunction();
function askCloudFront(typed: string): Outcome {
  const answer = askFunction(typed);
  return 'asked' in answer ? (has(decode(answer.asked)) ? 200 : 404) : answer.location;
}

function askFiles(typed: string): Outcome {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(typed) ?? [];
  const name = decode(path);
  if (has(name) || (name.endsWith('/') && has(`${name}index.html`))) return 200;
  return has(`${name}/index.html`) ? `${path}/${query}` : 404;
}

test('S3 behind the function of CloudFront answers each address as the table says', () => {
  for (const [typed, , expected] of ADDRESSES) assert.equal(askCloudFront(typed), expected, typed);
});

test('files alone answer each address as the table says, where hosts agree', () => {
  for (const [typed, , , expected] of ADDRESSES) if (expected !== null) assert.equal(askFiles(typed), expected, typed);
});

for (const base of ['/', '/Base/'])
  test(`nginx answers each address below ${base} as the table says`, { skip: lacks('nginx') }, () =>
    inFolder(async (folder) => {
      const root = join(folder, 'site');
      writeSite(root, Object.fromEntries(FILES.map((file) => [file, file])));
      const under = base.slice(0, -1);
      await withNginx(folder, { root, base }, async ({ port }) => {
        for (const [typed, expected] of ADDRESSES) {
          // Below a base, such an address would lead out of the base.
          if (base !== '/' && /^\/(?:\/|\.\.)/.test(typed)) continue;
          const { status, headers } = await ask(port, under + typed);
          const outcome = status === 301 ? headers.get('location') : status;
          assert.equal(outcome, typeof expected === 'string' ? under + expected : expected, typed);
        }
      });
    }),
  );

for (const { OUT_DIR } of [{ OUT_DIR: DIST }, PORTS, STORIED])
  test(`the function of CloudFront finds every file and page of ${OUT_DIR}`, () => {
    demand({ OUT_DIR });
    for (const file of listFiles(OUT_DIR).filter((one) => one !== '/_headers' && !isCompressed(one))) {
      const path = file.replace(/\/index\.html$/, '/');
      assert.deepEqual(askFunction(path), { asked: file });
      if (path.endsWith('/') && path !== '/')
        assert.deepEqual(askFunction(path.slice(0, -1)), { status: 301, location: path });
    }
  });
