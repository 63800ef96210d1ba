import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { demand, PORTS, STORIED } from '../sites/builds.ts';
import { DIST } from '../sites/dist.ts';

for (const { OUT_DIR } of [{ OUT_DIR: DIST }, PORTS, STORIED])
  test(`the headers of ${OUT_DIR} are within the limits of hosts, and let other sites read every file`, () => {
    demand({ OUT_DIR });
    const rules = readFileSync(join(OUT_DIR, '_headers'), 'utf8').trimEnd().split('\n\n');
    // The limits of Cloudflare: https://developers.cloudflare.com/pages/configuration/headers/
    assert.ok(rules.length <= 100, String(rules.length));
    for (const line of rules.join('\n').split('\n')) assert.ok(line.length <= 2000, line);
    assert.match(rules[0] ?? '', /^\/(?:ports\/)?\*\n[^]*\n {2}Access-Control-Allow-Origin: \*(?:\n|$)/);
  });
