import assert from 'node:assert/strict';
import test from 'node:test';
import { type Alike, openGroups, printAlike, renderGroup, withoutNumbers } from './alike.ts';

const portsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

// A page with the kinds of numbers that pages have: its own, those near it, a block, others.
const lineOf = (port: number): string => `<svg>$& ${port % 7} ${port - 31}</svg>`;
const page = (port: number): string =>
  `<h1>Port ${port}</h1>${port - 1} ${port + 1} ${lineOf(port)} 50000–50999 2026-08-17 x${port}y 504990`;

async function pagesOf(ports: readonly number[], print: (port: number) => string): Promise<[string[], number]> {
  let rendered = 0;
  const pages: string[] = [];
  const render = (port: number): Promise<string> => {
    rendered++;
    return Promise.resolve(print(port));
  };
  const bodies = renderGroup(ports, { render, lineOf });
  const body = (one: string | Alike): string => (typeof one === 'string' ? one : printAlike(one));
  for await (const [, one] of bodies) pages.push(body(one));
  return [pages, rendered];
}

test('of pages of which the same is said three are rendered, wherever their ports stand', async () => {
  const ports = [50001, ...portsFrom(50300, 50400), 50998];
  assert.deepEqual(await pagesOf(ports, page), [ports.map(page), 3]);
});

test('a few pages are rendered each', async () => {
  assert.deepEqual(await pagesOf([1, 2, 3], page), [[1, 2, 3].map(page), 3]);
});

test('a number that only happens to be that of the page is not taken for it', async () => {
  const ports = portsFrom(50001, 50998);
  for (const number of [50000, 50001, 50002, 50498, 50499, 50500, 50997, 50998, 50999]) {
    const print = (port: number): string => `${page(port)} see ${number}`;
    assert.deepEqual((await pagesOf(ports, print))[0], ports.map(print), String(number));
  }
});

test('rendered pages that are unlike where the same is said fail, with the port and what to do', async () => {
  for (const odd of [50001, 50500, 50998]) {
    const print = (port: number): string => page(port) + (port === odd ? ' and a note' : '');
    await assert.rejects(
      pagesOf(portsFrom(50001, 50998), print),
      /The pages of ports \d+ and \d+ differ, .*port-page\.ts/,
    );
  }
});

test('ports are alike when what is said of them is, but for their numbers, those beside them and their lines', () => {
  const say = (port: number): object => ({ text: `Port ${port}`, near: [port - 1, port + 1], note: port === 7 });
  const open = openGroups();
  for (const port of portsFrom(3, 10)) open.add(port, JSON.stringify(say(port)));
  assert.deepEqual(open.all(), [[3, 4, 5, 6, 8, 9, 10], [7]]);
});

test('a number is one by itself: no part of another, of a name or of one that is further away', () => {
  assert.equal(
    withoutNumbers(50, '50 x50 150 50.5 49,51 48 52 000050').replaceAll('\0', '@'),
    '@0 x@0 150 @0.5 @-1,@1 48 52 000050',
  );
});
