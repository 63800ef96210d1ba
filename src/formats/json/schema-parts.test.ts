import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESS, DATE, PORT, PORT_NUMBER } from './schema-parts.ts';

interface Part {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

const CASES: [what: string, part: Part, good: unknown[], bad: unknown[]][] = [
  ['a date', DATE, ['2020-01', '2020-01-02'], ['2020', '2020-1', 'x2020-01', '2020-01-02x', '2020-01-2', '', null]],
  ['a port', PORT, [0, 443, 65535], [-1, 65536, 1.5, '443', null]],
  [
    'ports as IANA writes them',
    PORT_NUMBER,
    ['0', '443', '6000-6063'],
    ['', '4-', '-4', 'x4', '4x', '1-2-3', '123456', 4],
  ],
  ['an address', ADDRESS, ['https://ports.example/a/#b'], ['', '/a/', 'ports.example', null]],
];
for (const [what, part, good, bad] of CASES) {
  test(`${what} is of its form, and of no other`, () => {
    const passes = (value: unknown): boolean => part.safeParse(value).success;
    assert.deepEqual([good.filter((value) => !passes(value)), bad.filter(passes)], [[], []]);
  });
}
