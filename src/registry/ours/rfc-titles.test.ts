import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseRfcTitles } from './rfc-titles.ts';

const HEADER = 'RFC,Title,Source,Looked Up\n';
const END = 'https://index.example/,2026-11-26\n';

const problem = (line: number, value: string, what: string, remedy: string) => {
  return { file: 't', line, value, problem: what, remedy };
};

test('titles are read by what people call the RFC', () =>
  assert.deepEqual(
    parseRfcTitles(`${HEADER}RFC 7,A title,${END}RFC 6335,"One, and more",${END}`, 't'),
    new Map([
      ['RFC 7', 'A title'],
      ['RFC 6335', 'One, and more'],
    ]),
  ));

test('what is no RFC, title, address or day is a problem of its line', () => {
  const title = "Copy the title from the RFC Editor's index: one line, no full stop at its end.";
  assert.throws(
    () =>
      parseRfcTitles(
        `${HEADER}7,A,${END}RFC 8,,${END}RFC 9,A  title,${END}RFC 10,A title.,${END}RFC 11,A,index,2026-11-26\nRFC 12,A,https://index.example/,today\n`,
        't',
      ),
    {
      problems: [
        problem(2, '7', 'not an RFC', 'Write RFC and its number, as in RFC 6335.'),
        problem(3, '', 'not a title', title),
        problem(4, 'A  title', 'not a title', title),
        problem(5, 'A title.', 'not a title', title),
        problem(6, 'index', 'not an address', 'Write the https address of where you read the title.'),
        problem(7, 'today', 'not a day', 'Write the day you read the source, as YYYY-MM-DD.'),
      ],
    },
  );
});

test('an RFC stands once, and in the order of the numbers', () => {
  const remedy = 'Keep one line for each RFC, in the order of the numbers.';
  assert.throws(() => parseRfcTitles(`${HEADER}RFC 7,A,${END}RFC 7,B,${END}RFC 6,C,${END}`, 't'), {
    problems: [
      problem(3, 'RFC 7', 'twice, or out of order', remedy),
      problem(4, 'RFC 6', 'twice, or out of order', remedy),
    ],
  });
});

test('the table that the site ships is read', () => {
  const titles = parseRfcTitles(readFileSync('data/rfc-titles.csv', 'utf8'), 't');
  assert.equal(titles.get('RFC 9110'), 'HTTP Semantics');
});
