import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright';
import { startBrowser } from '../e2e/browser.ts';
import startServer from '../e2e/server.ts';
import { readEnvironment } from '../src/environment.ts';
import { contactPath, portPath, servicePath } from '../src/registry/index/permalink.ts';
import { openSite } from '../src/site.ts';

const { registry } = openSite(readEnvironment());

// How good the answers of the search page are, in a real browser on the built site: npm run search-quality.
// With a file of queries (query,answers; the answers are paths without slashes around them): -- FILE. Without the
// times: -- --answers-only.

interface Question {
  readonly query: string;
  readonly right: readonly string[];
}

const SAMPLED_PORTS = 2000;

const stop = await startServer();
const browser = await startBrowser();
const page = await browser.newPage();
await page.goto(`${process.env['SITE'] ?? ''}/search/?q=warm+up`);
await page.waitForSelector('#results[data-complete=true]', { state: 'attached' });

// Types each query into the box and reads the paths of the results: those there at once, or those with full text.
async function ask(on: Page, queries: readonly string[], complete: boolean): Promise<string[][]> {
  return on.evaluate(
    async ([asked, whole]) => {
      const input = document.querySelector<HTMLInputElement>('main input');
      const list = document.querySelector<HTMLElement>('#results');
      if (!input || !list) throw new Error('no search page');
      const answers: string[][] = [];
      for (const query of asked) {
        list.dataset['query'] = '\0';
        input.value = query;
        input.dispatchEvent(new Event('input'));
        const wanted = query.replace(/\s+/g, ' ').trim();
        while (list.dataset['query'] !== wanted || (whole && list.dataset['complete'] !== 'true')) {
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
        answers.push([...list.querySelectorAll('a')].slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
      }
      return answers;
    },
    [queries, complete] as const,
  );
}

let missed = false;

async function measure(
  what: string,
  questions: readonly Question[],
  bounds: { readonly first: number; readonly three: number },
  complete = false,
): Promise<void> {
  const wrong: string[] = [];
  let [first, three] = [0, 0];
  for (let i = 0; i < questions.length; i += 200) {
    const part = questions.slice(i, i + 200);
    const queries = part.map(({ query }) => query);
    const answers = await ask(page, queries, complete);
    part.forEach(({ query, right }, k) => {
      const at = (answers[k] ?? []).findIndex((path) => right.includes(path));
      if (at === 0) first++;
      else wrong.push(`${query} (${at < 0 ? 'not in the first three' : `place ${at + 1}`})`);
      if (at >= 0) three++;
    });
  }
  const rate = (count: number): number => (100 * count) / questions.length;
  const print = (count: number): string => `${count} of ${questions.length} (${rate(count).toFixed(2)} %)`;
  console.log(`${what}: first ${print(first)}, in the first three ${print(three)}`);
  if (wrong.length > 0) console.log(`  not first: ${wrong.slice(0, 20).join(', ')}`);
  if (rate(first) < bounds.first || rate(three) < bounds.three) missed = true;
}

// Milliseconds from the last key to the answers.
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
  if (at(0.5) > bound) missed = true;
}

const { services, ports, contacts, entries } = registry;
const ALL = { first: 100, three: 100 };
const step = Math.max(1, Math.floor(ports.length / SAMPLED_PORTS));
const sampled = ports.filter((_, i) => i % step === 0);
const numbers = sampled.map(({ number }) => ({ query: String(number), right: [portPath(number)] }));
// A name without a port gives way to its common use that has one (src/browser/search/answers/name-answers.ts), and
// stays among the first three.
const names = [...services.values()].map(({ name, slug }) => ({ query: name, right: [servicePath(slug)] }));
// A contact may be written letter for letter as a service.
const byTitle = [...Map.groupBy(contacts.values(), ({ title }) => title.replace(/\s+/g, ' '))];
const people = byTitle.map(([query, same]) => ({ query, right: same.map(({ slug }) => contactPath(slug)) }));
const words = entries.map(({ description }) => description.split(/\W+/).find((word) => word.length > 6) ?? '');
const [file, answersOnly] = [
  process.argv.slice(2).find((word) => !word.startsWith('--')),
  process.argv.includes('--answers-only'),
];

const every = Math.ceil(names.length / 100);
const some = names.filter((_, i) => i % every === 0).map(({ query }) => query);
if (!answersOnly) await time('exact answers', some, 50, false);
const rare = [...new Set(words)].filter((word, i) => word !== '' && i % 60 === 0).slice(0, 50);
if (!answersOnly) await time('text answers', rare, 150, true);
await measure('ports', numbers, ALL);
await measure('service names', names, { first: 99.9, three: 100 });
await measure('contact names', people, { first: 99.9, three: 100 });
if (file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const questions = lines.map((line): Question => {
    const [query = '', right = ''] = line.split(',');
    return { query, right: right.split(' ').map((path) => `/${path}/`) };
  });
  await measure(file, questions, { first: 95, three: 100 }, true);
}
await browser.close();
await stop();
process.exitCode = Number(missed);
