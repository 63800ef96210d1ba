// The page that hosts show for an address that leads nowhere. This script adds the pages that may have been meant.
import { MAX_PORT } from '../../registry/record/port.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { loadUses } from '../search/index/index-files.ts';
import { loadPeople } from '../search/index/people-file.ts';
import type { Guess } from './guess.ts';
import { guessPages, type Meant, needsPeople } from './guess-pages.ts';

const orNull = <T>(loading: Promise<T>): Promise<T | null> => loading.catch(() => null);

// Asks the site whether it has a page, if the files of search do not say so.
async function isThere({ certain, path }: Guess): Promise<boolean> {
  if (certain) return true;
  const response = await orNull(fetch(href(path), { method: 'HEAD' }));
  return response?.ok ?? false;
}

function printGuess({ title, path, detail }: Guess): HTMLElement {
  const item = element('li', '');
  item.append(element('a', title, { href: href(path) }), ...(detail === '' ? [] : [` (${detail})`]));
  return item;
}

function printBeyond(port: number): HTMLElement {
  return element('p', `There is no port ${port}. Port numbers run from 0 to ${MAX_PORT}.`);
}

function show({ beyond }: Meant, guesses: readonly Guess[]): void {
  const list = element('ul', '');
  list.append(...guesses.map(printGuess));
  document
    .querySelector('#meant')
    ?.replaceChildren(
      ...(beyond === null ? [] : [printBeyond(beyond)]),
      ...(guesses.length === 0 ? [] : [element('h2', 'Did you mean'), list]),
    );
}

async function explain(path: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('main form[role=search] input');
  const [names, people] = await Promise.all([orNull(loadUses()), needsPeople(path) ? orNull(loadPeople()) : null]);
  const meant = guessPages(path, { names, people });
  // Whoever is in the box is about to type.
  if (box?.value === '' && document.activeElement !== box) box.value = meant.words;
  const there = await Promise.all(meant.guesses.map(isThere));
  show(
    meant,
    meant.guesses.filter((_, i) => there[i]),
  );
}

const base = href('/');
const { pathname } = location;
// The address of this page itself leads somewhere, so nothing is guessed for it.
if (pathname !== href('/404.html'))
  void explain(pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname);
