import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startBrowser } from '../../e2e/browser/browser.ts';
import startServer from '../../e2e/browser/server.ts';
import { printReport, type Skipped } from '../../e2e/run/report.ts';
import { readEnvironment } from '../../src/environment.ts';
import { contactPath, servicePath } from '../../src/registry/index/permalink.ts';
import { openSite } from '../../src/site.ts';
import { ask } from './ask.ts';
import { answerFrom } from './exact.ts';
import { readSystemLists } from './lists.ts';
import { divideQuestions, type Question, readQuestions } from './question.ts';
import { addScores, type Bounds, meets, printScore, type Score, scoreAnswers } from './score.ts';

// npm run search-quality: measures in a real browser how good the answers of the built site's search page are. Its
// arguments may be files of questions. --answers-only leaves out the times, and ends with a report for
// npm run test:whole.

// The size of the samples of all ports and of all service names.
const SAMPLED = 2000;
const AT_ONCE = 200;
const ALL: Bounds = { first: 100, three: 100 };

const settings = readEnvironment();
const site = openSite(settings);
const { registry, ownPages } = site;
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const answersOnly = process.argv.includes('--answers-only');

const stop = await startServer();
const browser = await startBrowser();
const page = await browser.newPage();
await page.goto(`${process.env['SITE'] ?? ''}/search/?q=warm+up`);
await page.waitForSelector('#results[data-complete=true]', { state: 'attached' });

let [passed, failed] = [0, 0];
const skipped: Skipped[] = [];

function count(isGood: boolean): void {
  if (isGood) passed++;
  else failed++;
}

function tell(what: string, score: Score, bounds: Bounds): Score {
  console.log(printScore(what, score));
  count(meets(score, bounds));
  return score;
}

function skip(test: string, why: string): void {
  console.log(`NOT ASKED: ${test}, because ${why}.`);
  skipped.push({ test, why });
}

async function score(questions: readonly Question[], complete = false): Promise<Score> {
  const answers: string[][] = [];
  for (let i = 0; i < questions.length; i += AT_ONCE) {
    const queries = questions.slice(i, i + AT_ONCE).map(({ query }) => query);
    answers.push(...(await ask(page, queries, complete)));
  }
  return scoreAnswers(questions, answers);
}

// Prints the milliseconds from the last key to the answers. Their median must be within a bound.
async function time(what: string, queries: readonly string[], bound: number, complete: boolean): Promise<void> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await ask(page, [query], complete);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): number => Math.round(times[Math.floor(times.length * part)] ?? 0);
  console.log(`${what}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms (bound ${bound} ms)`);
  count(at(0.5) <= bound);
}

const { services, ports, contacts, entries } = registry;
const numbers = ports.map(({ number }) => ({ query: String(number), right: [ownPages.pathOf(number)] }));
const sample = (questions: readonly Question[]): Question[] => {
  const step = Math.max(1, Math.floor(questions.length / SAMPLED));
  return questions.filter((_, i) => i % step === 0);
};
const names = [...services.values()].map(({ name, slug }) => ({ query: name, right: [servicePath(slug)] }));
const byTitle = [...Map.groupBy(contacts.values(), ({ title }) => title.replace(/\s+/g, ' '))];
const people = byTitle.map(([query, same]) => ({ query, right: same.map(({ slug }) => contactPath(slug)) }));
const words = entries.map(({ description }) => description.split(/\W+/).find((word) => word.length > 6) ?? '');

if (!answersOnly) {
  const every = Math.ceil(names.length / 100);
  const some = names.filter((_, i) => i % every === 0).map(({ query }) => query);
  await time('exact answers', some, 50, false);
  const rare = [...new Set(words)].filter((word, i) => word !== '' && i % 60 === 0).slice(0, 50);
  await time('text answers', rare, 150, true);
}
const answer = answerFrom(site);
const answerAll = (questions: readonly Question[]): Score =>
  scoreAnswers(
    questions,
    questions.map(({ query }) => answer(query)),
  );
// A name without a port may give way to a common name that has one (src/browser/search/index/names.ts), and it
// then stays among the first three. A contact may be written letter for letter as a service.
const OF_NAMES: Bounds = { first: 99.9, three: 100 };
tell('all ports, without a browser', answerAll(numbers), ALL);
tell('ports', await score(sample(numbers)), ALL);
tell('all service names, without a browser', answerAll(names), OF_NAMES);
tell('service names', await score(sample(names)), OF_NAMES);
tell('contact names', await score(people), { first: 99.98, three: 100 });
for (const { what, source, questions } of readSystemLists(registry)) {
  if (questions.length === 0) skip(what, `there is no ${source}`);
  else if (registry.info.excerpt) skip(what, 'this is an excerpt of the registry');
  else tell(what, await score(questions), { first: 95, three: 95 });
}

// The percentage of questions that the first answer must get right: 97, or all but one if they are few.
const firstOf = (count: number): number => Math.min(97, (100 * (count - 1)) / count);
const hasPage = (path: string): boolean => existsSync(join(settings.out, path, 'index.html'));
const scores: Score[] = [];
for (const file of files) {
  const { asked, notAsked } = divideQuestions(readQuestions(file), hasPage);
  for (const { query } of notAsked) skip(query, 'no right answer has a page');
  const isAnswered = asked.some(({ right }) => right.length > 0);
  const found = tell(file, await score(asked, true), isAnswered ? { first: firstOf(asked.length), three: 100 } : ALL);
  if (isAnswered) scores.push(found);
}
tell('all questions of files that have an answer', addScores(scores), { first: 97, three: 100 });
await browser.close();
await stop();
if (answersOnly) process.stdout.write(printReport({ passed, failed, skipped }));
process.exitCode = failed > 0 ? 1 : 0;
