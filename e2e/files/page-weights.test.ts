import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { hasPortJson } from '../../src/formats/json/port-json.ts';
import { isNobodys } from '../../src/registry/facts/port/own-page.ts';
import { portPage } from '../../src/registry/facts/port/port-page.ts';
import { DIST, site } from '../sites/dist.ts';

// The most bytes of HTML. The whole registry has longer pages: some lines of ports have many strokes, and IANA reports
// unauthorized use of some blocks.
const MOST = site.registry.info.excerpt ? 3500 : 3600;

test('the page of a port that nobody has holds what is its own, in few bytes', () => {
  const bare = site.ownPages.ports.filter((port) => {
    // Ports with entries of their own are left out, because their pages also show these entries.
    if (!isNobodys(port)) return false;
    const { items, lead } = portPage(site, port).history;
    return items.length + lead.length === 0 && !hasPortJson(site, port);
  });
  assert.ok(bare.length > 16_000);
  const heavy = bare.flatMap(({ number }) => {
    const { size } = statSync(join(DIST, 'port', String(number), 'index.html'));
    return size > MOST ? [`${number}: ${size}`] : [];
  });
  assert.deepEqual(heavy, []);
});
