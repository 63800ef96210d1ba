import assert from 'node:assert/strict';
import test from 'node:test';
import type { Port } from '../registry/index/ports.ts';
import { type Alike, findRuns, printAlike, renderRun } from './alike.ts';

const DYNAMIC = { kind: 'dynamic' } as const;
const port = (number: number, entries: Port['entries'] = []): Port => ({ number, entries, status: DYNAMIC });
const ports = (first: number, last: number): Port[] =>
  Array.from({ length: last - first + 1 }, (_, i) => port(first + i));

// A page with the kinds of numbers that pages have: its own, those beside it, a frame, others.
const page = (number: number): string =>
  `<h1>Port ${number}</h1>${number - 1} ${number + 1} 50000–50999 2026-08-17 x${number}y 504990`;

async function pagesOf(first: number, last: number, print: (port: number) => string): Promise<[string[], number]> {
  let rendered = 0;
  const pages: string[] = [];
  const bodies = renderRun({ first, last }, (one) => {
    rendered++;
    return Promise.resolve(print(one));
  });
  const body = (one: string | Alike): string => (typeof one === 'string' ? one : printAlike(one));
  for await (const [number, one] of bodies) pages[number - first] = body(one);
  return [pages, rendered];
}

const expected = (first: number, last: number, print: (port: number) => string): string[] =>
  ports(first, last).map(({ number }) => print(number));

test('of pages that differ in their own numbers alone three are rendered', async () => {
  assert.deepEqual(await pagesOf(50001, 50998, page), [expected(50001, 50998, page), 3]);
});

test('where something else changes on the way, the halves are looked at for themselves', async () => {
  const change = (number: number): string => page(number) + (number < 50300 ? ' low' : ' high');
  const [pages, rendered] = await pagesOf(50001, 50998, change);
  assert.deepEqual(pages, expected(50001, 50998, change));
  assert.ok(rendered < 60, String(rendered));
});

test('a number that only happens to be that of the page is not taken for it', async () => {
  for (const number of [50499, 50500, 50001, 50998]) {
    const print = (one: number): string => `${page(one)} see ${number}`;
    const [pages] = await pagesOf(50001, 50998, print);
    assert.deepEqual(pages, expected(50001, 50998, print), String(number));
  }
});

test('a run ends before another port’s entries, a thousand and what has something of its own, and is without its ends', () => {
  const entries = [{}] as unknown as Port['entries'];
  const all = [
    ...ports(1990, 2010),
    port(2011, entries),
    port(2012, entries),
    port(2013, entries),
    ...ports(2014, 2016),
  ];
  assert.deepEqual(
    findRuns(
      all,
      ({ number }) => number === 1995,
      ({ entries }) => entries,
    ),
    [
      { first: 1991, last: 1993 },
      { first: 1997, last: 1998 },
      { first: 2001, last: 2009 },
    ],
  );
});
