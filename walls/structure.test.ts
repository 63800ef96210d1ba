import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import test from 'node:test';
import { isTest, roomOf, ROOMS } from './rooms.ts';
import { importsOf, readSources } from './source.ts';

const MOST_FILES = 25;
const MOST_LINES = 150;
// The comment at the head of a file with more than 150 lines: `// Long because …`, or the same as a comment of CSS.
const REASON = /^(?:---\n)?(?:\/\/|\/\*\*?) Long because \w/;

const SOURCES = readSources();
const IMPORTS = new Map(SOURCES.map((source) => [source.file, importsOf(source)]));
const rank = (room: string): number => Object.keys(ROOMS).indexOf(room);

// The files of the first circle that a walk along imports finds.
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no folder of src has more than 25 files beside its sub-folders', () => {
  const folders = Map.groupBy(SOURCES, ({ file }) => dirname(file));
  const full = [...folders].filter(([, files]) => files.length > MOST_FILES);
  assert.deepEqual(
    full.map(([folder, files]) => `src/${folder}: ${files.length} files`),
    [],
  );
});

test('no file of src has more than 150 lines without saying at its head what it is long for', () => {
  const long = SOURCES.map(({ file, text }) => ({ file, text, lines: text.split('\n').length - 1 })).filter(
    ({ text, lines }) => lines > MOST_LINES && !REASON.test(text),
  );
  assert.deepEqual(
    long.map(({ file, lines }) => `src/${file}: ${lines} lines`),
    [],
  );
});

test('every file of src stands in a room, and every room has a file', () => {
  const rooms = SOURCES.map(({ file }) => ({ file, room: roomOf(file) }));
  assert.deepEqual(
    rooms.filter(({ file, room }) => room === undefined && !isTest(file)),
    [],
  );
  const used = new Set(rooms.map(({ room }) => room));
  assert.deepEqual(
    Object.keys(ROOMS).filter((room) => !used.has(room)),
    [],
  );
});

test('each room is granted only rooms that stand before it', () => {
  const upward = Object.entries(ROOMS).flatMap(([room, places]) =>
    places
      .map((place) => place.replace(/#.*/, ''))
      .flatMap((place) =>
        Object.keys(ROOMS).filter((other) => roomOf(place) === other || other.startsWith(`${place}/`)),
      )
      .filter((other) => rank(other) >= rank(room))
      .map((other) => `${room} → ${other}`),
  );
  assert.deepEqual(upward, []);
});

test('no file imports from a room above its own, tests and fixtures aside', () => {
  const upward = [...IMPORTS].flatMap(([file, targets]) =>
    targets
      .filter((target) => !isTest(file) && rank(roomOf(target) ?? '') > rank(roomOf(file) ?? ''))
      .map((target) => `src/${file} → src/${target}`),
  );
  assert.deepEqual(upward, []);
});

test('no files import each other in a circle, types included', () => {
  assert.deepEqual(findCircle(IMPORTS), []);
});
