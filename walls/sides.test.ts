import assert from 'node:assert/strict';
import { sep } from 'node:path';
import { join } from 'node:path/posix';
import test from 'node:test';
import ts from 'typescript';
import { isTest } from './rooms.ts';
import { readSources } from './source.ts';

// TypeScript writes paths with slashes, on Windows too.
const ROOT = join(import.meta.dirname.replaceAll(sep, '/'), '..');
const GLOBALS = ['document', 'process', 'Buffer'];

function readSide(side: string): ts.ParsedCommandLine {
  const file = join(ROOT, `tsconfig.${side}.json`);
  return ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
    undefined,
    file,
  );
}

/** The globals that TypeScript does not know in a made-up file among those of a side. Writes no file. */
function unknownIn(side: string, madeUp: string): string[] {
  const { options, fileNames } = readSide(side);
  const host = ts.createCompilerHost(options);
  const planted = join(ROOT, madeUp);
  host.readFile = (file) => (file === planted ? `export const all = [${GLOBALS.join()}];` : ts.sys.readFile(file));
  const program = ts.createProgram([...fileNames, planted], options, host);
  const messages = program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return GLOBALS.filter((name) => messages.some((message) => message.startsWith(`Cannot find name '${name}'`)));
}

test('a pure file compiles with neither DOM nor Node', () => {
  assert.deepEqual(unknownIn('pure', 'src/registry/text/made-up.ts'), GLOBALS);
});

test('a file for browsers compiles with DOM and without Node', () => {
  assert.deepEqual(unknownIn('browser', 'src/browser/made-up.ts'), ['process', 'Buffer']);
});

test('a file for Node compiles without DOM', () => {
  assert.deepEqual(unknownIn('node', 'src/store/made-up.ts'), ['document']);
});

test('every file of src is on its side', () => {
  const [pure, browser, node] = ['pure', 'browser', 'node'].map((side) => new Set(readSide(side).fileNames));
  const sideOf = (file: string): ReadonlySet<string> | undefined => {
    if (file.startsWith('browser/')) return browser;
    return /^(?:registry|formats)\//.test(file) ? pure : node;
  };
  const misplaced = readSources()
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.ts') && !isTest(file))
    // The middleware needs Astro's types, which bring in those of the DOM, so only astro check compiles it.
    .filter((file) => file !== 'middleware.ts' && !sideOf(file)?.has(join(ROOT, 'src', file)));
  assert.deepEqual(misplaced, []);
});
