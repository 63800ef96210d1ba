import assert from 'node:assert/strict';
import test from 'node:test';
import { timeReading } from './read-time.fixture.ts';

const MOST_MS = 2000;
const MOST_LENGTH = 5_000_000;
const MOST_LINES = 100_000;

const address = (i: number): string => `203.0.${(i >> 8) & 255}.${i & 255}`;
const port = (i: number): number => 1024 + (i % 60000);
const head = (i: number): string => `Nov 26 15:50:49 host sshd[${i}]:`;

// Lines that differ, as a log has them.
const KINDS: Readonly<Record<string, (i: number) => string>> = {
  ss: (i) => `tcp ESTAB 0 0 192.0.2.1:443 ${address(i)}:${port(i)}`,
  ufw: (i) =>
    `[${i}.1] [UFW BLOCK] IN=eth0 OUT= SRC=${address(i)} DST=192.0.2.1 LEN=40 PREC=0x00 TTL=241 ID=${i} PROTO=TCP SPT=${port(i)} DPT=23 WINDOW=1024 RES=0x00 SYN URGP=0`,
  sshd: (i) => `${head(i)} Failed password for root from ${address(i)} port ${port(i)} ssh2`,
  prose: (i) => `An ordinary line of a log, number ${i}`,
};
const linesOf = (kind: (i: number) => string): string =>
  Array.from({ length: MOST_LINES }, (_, i) => kind(i))
    .join('\n')
    .slice(0, MOST_LENGTH);

const kinds = Object.values(KINDS);
for (const [name, kind] of [
  ...Object.entries(KINDS),
  ['mixed', (i: number) => kinds[i % kinds.length]?.(i) ?? ''] as const,
])
  test(`5 MB or 100,000 lines (${name}) are read within 2 s`, () => {
    const text = linesOf(kind);
    const isQuick = (): boolean => {
      const { ms, lastLine } = timeReading(text);
      assert.ok(lastLine > MOST_LINES / 5);
      return ms < MOST_MS;
    };
    assert.ok([1, 2, 3].some(isQuick));
  });
