import { readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../e2e/browser.ts';
import startServer from '../e2e/server.ts';
import { contactPath, portPath, servicePath } from '../src/registry/permalink.ts';
import { registry } from '../src/snapshot.ts';

// How good the answers of the search page are, in a real browser on the built site: npm run search-quality.
// With a file of queries (query,answers; the answers are paths without slashes around them): -- FILE.

interface Question {
  readonly query: string;
  readonly right: readonly string[];
}

const SAMPLED_PORTS = 2000;

const stop = await startServer();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
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

async function measure(what: string, questions: readonly Question[], complete: boolean): Promise<void> {
  const wrong: string[] = [];
  let [first, three] = [0, 0];
  for (let i = 0; i < questions.length; i += 200) {
    const part = questions.slice(i, i + 200);
    const answers = await ask(
      page,
      part.map(({ query }) => query),
      complete,
    );
    part.forEach(({ query, right }, k) => {
      const at = (answers[k] ?? []).findIndex((path) => right.includes(path));
      if (at === 0) first++;
      else wrong.push(`${query} (${at < 0 ? 'not in the first three' : `place ${at + 1}`})`);
      if (at >= 0) three++;
    });
  }
  const rate = (count: number): string =>
    `${count} of ${questions.length} (${((100 * count) / questions.length).toFixed(2)} %)`;
  console.log(`${what}: first ${rate(first)}, in the first three ${rate(three)}`);
  if (wrong.length > 0) console.log(`  not first: ${wrong.slice(0, 20).join(', ')}`);
}

const { services, ports, contacts } = registry;
const step = Math.max(1, Math.floor(ports.length / SAMPLED_PORTS));
const sampled = ports.filter((_, i) => i % step === 0);
await measure(
  'ports',
  sampled.map(({ number }) => ({ query: String(number), right: [portPath(number)] })),
  false,
);
await measure(
  'service names',
  [...services.values()].map(({ name, slug }) => ({ query: name, right: [servicePath(slug)] })),
  false,
);
const flat = (title: string): string => title.replace(/\s+/g, ' ');
const byTitle = Map.groupBy(contacts.values(), ({ title }) => flat(title));
await measure(
  'contact names',
  [...byTitle].map(([query, same]) => ({ query, right: same.map(({ slug }) => contactPath(slug)) })),
  false,
);
const file = process.argv[2];
if (file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const questions = lines.map((line): Question => {
    const [query = '', right = ''] = line.split(',');
    return { query, right: right.split(' ').map((path) => `/${path}/`) };
  });
  await measure(file, questions, true);
}
await browser.close();
await stop();
