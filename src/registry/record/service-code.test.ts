import assert from 'node:assert/strict';
import test from 'node:test';
import { serviceCodeText } from './service-code.ts';

const CODES: [code: number, text: string][] = [
  [1145656131, '“DISC”'],
  [7107696, '“ltp”'],
  [0x20202020, '“    ”'],
  [0x7e7e7e7e, '“~~~~”'],
  [0x7f414141, '0x7f414141'],
  [0x41410041, '0x41410041'],
  [0xffffffff, '0xffffffff'],
  [1, '0x00000001'],
  [0, '0x00000000'],
];
for (const [code, text] of CODES)
  test(`the service code ${code} is shown as ${text}`, () => assert.equal(serviceCodeText(code), text));
