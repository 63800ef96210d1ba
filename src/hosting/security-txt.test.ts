import assert from 'node:assert/strict';
import test from 'node:test';
import { printSecurityTxt } from './security-txt.ts';

test('security.txt names the contact, and ends with the year after its release, whatever day it is built on', () => {
  assert.equal(
    printSecurityTxt('mailto:ports@example.org', '2026-08-17'),
    'Contact: mailto:ports@example.org\nExpires: 2027-08-17T00:00:00.000Z\n',
  );
  assert.match(printSecurityTxt('https://example.org/', '2028-02-29'), /\nExpires: 2029-02-28T/);
});
