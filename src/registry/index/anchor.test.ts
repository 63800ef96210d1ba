import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { anchorEntries } from './anchor.ts';

test('an anchor says name, ports and transport, as far as there are any; none stands twice', () => {
  const cells: [string, string, string][] = [
    ['https', '443', 'tcp'],
    ['x11', '6000-6063', ''],
    ['rdp', '', ''],
    ['rdp', '', ''],
    ['', '5', 'udp'],
    ['cl/1', '172', 'tcp'],
    ['rdp-2', '', ''],
  ];
  const entries = cells.map(([name, port, transport]) =>
    entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport }),
  );
  assert.deepEqual(
    [...anchorEntries(entries).values()],
    [
      'entry-https-443-tcp',
      'entry-x11-6000-6063',
      'entry-rdp',
      'entry-rdp-2',
      'entry-5-udp',
      'entry-cl~2f1-172-tcp',
      'entry-rdp-2-2',
    ],
  );
});
