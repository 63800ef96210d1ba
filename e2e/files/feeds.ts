import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Feed, FEEDS, printFeed } from '../../src/formats/feed.ts';
import type { ChangeLog } from '../../src/registry/history/change-log.ts';
import { entryOf, type ReleaseChanges } from '../../src/registry/history/changes.ts';
import { type History, indexHistory } from '../../src/registry/history/history.ts';
import { parsePast, type Past, PAST_FILES } from '../../src/registry/history/past.ts';
import { unique } from '../../src/registry/text/list.ts';
import { inFolder, lacks, run } from '../tools.ts';

const NEWEST = 100;
// The number of feeds that xmllint reads at once.
const TOGETHER = 200;

/** Asserts that feeds are valid by the schema of Atom, if xmllint is installed. */
function validate(files: readonly string[]): void {
  if (!lacks('xmllint')) run('xmllint', ['--noout', '--relaxng', 'e2e/files/atom.rng', ...files]);
}

function validateTexts(texts: readonly string[]): void {
  inFolder((folder) => {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.atom`);
      writeFileSync(file, text);
      return file;
    });
    validate(files);
  });
}

/** Asserts that a built site has four valid feeds with different ids. The schema is checked if xmllint is installed. */
export function checkFeeds(dist: string): void {
  const feeds = readdirSync(join(dist, 'changes')).filter((file) => file.endsWith('.atom'));
  assert.deepEqual(feeds.sort(), ['all.atom', 'no-port.atom', 'system.atom', 'user.atom']);
  for (const feed of feeds) {
    const text = readFileSync(join(dist, 'changes', feed), 'utf8');
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length <= NEWEST + 1);
  }
  validate(feeds.map((feed) => join(dist, 'changes', feed)));
}

// The history as it was after each of its releases, oldest first.
function* historiesOf(past: Past): Generator<History> {
  const dates = unique(past.entries.releases.map(({ date }) => date));
  for (const i of dates.keys()) {
    const known = new Set(dates.slice(0, i + 1));
    const upTo = <T>({ releases, changes }: ChangeLog<T>): ChangeLog<T> => ({
      releases: releases.filter(({ date }) => known.has(date)),
      changes: changes.filter(({ release }) => known.has(release)),
    });
    yield indexHistory({ entries: upTo(past.entries), contacts: upTo(past.contacts) });
  }
}

/** A reader who loads a feed after each release, and remembers every item. */
interface Reader {
  /** Asserts that the feed only gained the changes of the newest release, at its top. */
  readonly read: (text: string, newest: ReleaseChanges) => void;
  readonly seen: ReadonlyMap<string, string>;
  /** How many changes the feed had no room for. */
  readonly missed: () => number;
}

function openReader(feed: Feed): Reader {
  const seen = new Map<string, string>();
  let [missed, last] = [0, { ids: [] as readonly string[], updated: '' }];
  const read: Reader['read'] = (text, { date, entries, contacts }) => {
    const items = [...text.matchAll(/<entry>\s*<id>([^<]*)<\/id>[^]*?<\/entry>/g)].map(
      ([item, id = '']) => [id, item] as const,
    );
    const ids = items.map(([id]) => id);
    const fresh = items.filter(([id]) => !seen.has(id));
    assert.equal(new Set(ids).size, ids.length, `${date}: an item twice`);
    const expected = [...fresh.map(([id]) => id), ...last.ids].slice(0, NEWEST);
    assert.deepEqual(ids, expected, `${date}: an item came back, or went before its time`);
    for (const [id, item] of items) assert.equal(item, seen.get(id) ?? item, `${date}: ${id} changed`);
    for (const [id, item] of fresh) {
      assert.ok(item.includes(`<updated>${date}T00:00:00Z</updated>`), `${date}: ${id} is of another release`);
      seen.set(id, item);
    }
    const changes = entries.filter((change) => feed.has(entryOf(change).span)).length;
    const all = changes + (feed.contacts ? contacts.length : 0);
    assert.equal(fresh.length, Math.min(all, NEWEST), `${date}: another number of new items`);
    missed += all - fresh.length;
    const [, updated = ''] = /<updated>(.*)<\/updated>/.exec(text) ?? [];
    assert.ok(last.updated <= updated, `${date}: the feed is of ${updated}, after ${last.updated}`);
    last = { ids, updated };
  };
  return { read, seen, missed: () => missed };
}

/** How much a reader of all four feeds saw. */
export interface Followed {
  readonly releases: number;
  /** The items of all four feeds together. */
  readonly items: number;
  /** Changes that a feed had no room for. */
  readonly missed: number;
}

/**
 * Asserts that a reader who followed the feeds of a data folder from its first release saw each change once, under one
 * id and with one text, and that every feed was valid. The feeds are made only from the history.
 */
export function followFeeds(folder: string): Followed {
  const [entries, contacts] = [PAST_FILES.entries, PAST_FILES.contacts].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const past = parsePast({ entries: entries ?? '', contacts: contacts ?? '' }, folder);
  const readers = FEEDS.map((feed) => [feed, openReader(feed)] as const);
  const waiting: string[] = [];
  let releases = 0;
  for (const history of historiesOf(past)) {
    const [newest] = history.releases;
    assert.ok(newest);
    for (const [feed, reader] of readers) {
      const info = { title: 'Registry', updated: newest.date };
      const text = printFeed({ info, history }, feed, (path) => `https://ports.example${path}`);
      reader.read(text, newest);
      waiting.push(text);
    }
    // Validating all feeds at once would fill the memory.
    if (waiting.length >= TOGETHER) validateTexts(waiting.splice(0));
    releases++;
  }
  validateTexts(waiting);
  const sum = (count: (reader: Reader) => number): number => readers.reduce((all, [, one]) => all + count(one), 0);
  return { releases, items: sum(({ seen }) => seen.size), missed: sum(({ missed }) => missed()) };
}
