import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, site } from '../sites/dist.ts';

// These tests answer questions as a program does that knows only /llms.txt and can read files.

const ROOT = site.absolute('/');
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

// A line of llms.txt on a question: the address of the file, and where the answer is in it.
const LINE = /^- (?<question>.*\?) (?<address>\S+) at (?<answer>\S+)$/gm;
const GUIDE = new Map(
  [...read('llms.txt').matchAll(LINE)].map(({ groups: { question = '', address = '', answer = '' } = {} }) => [
    question,
    { address, answer },
  ]),
);

// A part of a JSON file, as jq names it: `.entries[].serviceName`.
function pick(value: unknown, path: string): unknown[] {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown[]>(
      (values, step) => {
        const name = step.replace('[]', '');
        const inner = values.map((one) => (one as Readonly<Record<string, unknown>> | null)?.[name] ?? null);
        return step.endsWith('[]') ? inner.flat() : inner;
      },
      [value],
    );
}

const encode = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9_.-]/gu, (char) =>
      [...Buffer.from(char)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join(''),
    );

// The answer to a question about something, found only with what llms.txt says.
function answer(question: string, about = ''): string[] {
  const { address, answer: place } = GUIDE.get(question) ?? assert.fail(`llms.txt does not answer “${question}”`);
  const url = address.replace(/\{\w+\}/, encode(about));
  assert.ok(url.startsWith(ROOT), url);
  const file = url.slice(ROOT.length);
  if (!existsSync(join(DIST, file))) return ['404'];
  return [...new Set(pick(JSON.parse(read(file)), place).map(String))];
}

const QUESTIONS: readonly (readonly [question: string, about: string, answers: readonly string[]])[] = [
  ['Which services have a port?', '363', ['rsvp-tunnel', 'rsvp_tunnel']],
  ['Which services have a port?', '5590', ['404']],
  ['Is a port assigned on TCP?', '700', ['assigned']],
  ['What do people use a port for, by other sources than IANA?', '318', ['Time-Stamp Protocol']],
  ['Which ports does a service have?', 'epp', ['700', '3044']],
  ['Which ports does a service have?', 'PTP-Event', ['319']],
  ['What is a service for?', 'els', ['E.L.S., Event Listener Service']],
  ['To whom did IANA assign a service?', 'els', ['Jim Cleppe']],
  ['Which documents define a service?', 'rpki-rtr-tls', ['RFC6810']],
  ['Since when has IANA had no such service?', 'epp', ['null']],
  ['Which ports does a service have?', 'no such service', ['404']],
  ['What did IANA register in a year?', '2016', ['jmap']],
  ['What did IANA register in a year?', '1850', ['404']],
];

const skip = !site.registry.info.excerpt && 'the answers are those of the excerpt';
test('what llms.txt says of a question leads to its answer', { skip }, () => {
  for (const [question, about, answers] of QUESTIONS)
    assert.deepEqual(answer(question, about), answers, `${question} ${about}`);
  assert.deepEqual(answer('Which release does the site show?'), [site.registry.info.updated]);
  assert.ok(answer('Which ports do browsers block?').includes('6000'));
  assert.ok(answer('Which TXT keys are defined, and by which services?').length > 0);
});
