import assert from 'node:assert/strict';
import test from 'node:test';
import { findTooLarge, printSize, sizeSite } from './hosts.ts';

test('a site is as large as its files, its folders, and the names in one of them', () => {
  const size = sizeSite(['/index.html', '/port/1/index.html', '/port/2/index.html', '/port/1.json'], 1_500_000);
  assert.deepEqual(size, { files: 4, folders: 4, largest: { folder: '/port/', names: 3 }, bytes: 1_500_000 });
  assert.equal(printSize(size), '4 files in 4 folders, 3 names in the largest, /port/; 2 MB.');
  assert.deepEqual(sizeSite([], 0), { files: 0, folders: 1, largest: { folder: '/', names: 0 }, bytes: 0 });
});

test('each limit is kept to the last file, and no further', () => {
  const size = { files: 20_000, folders: 1, largest: { folder: '/', names: 54_000 }, bytes: 1e9 };
  assert.deepEqual(findTooLarge(size), []);
  assert.match(
    findTooLarge({ ...size, files: 20_001 }).join(),
    /^Too large for Cloudflare, free: at most 20,000 files\.$/,
  );
  assert.equal(findTooLarge({ ...size, files: 100_001 }).length, 2);
  assert.match(
    findTooLarge({ ...size, largest: { folder: '/', names: 54_001 } }).join(),
    /Netlify: at most 54,000 names/,
  );
  assert.match(findTooLarge({ ...size, bytes: 1e9 + 1 }).join(), /GitHub Pages: at most 1,000 MB/);
});
