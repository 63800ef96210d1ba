import { href } from '../../../href.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { type Found, textAnswers } from './text-answers.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const LOADED = 30;

let pagefind: Promise<Pagefind> | null = null;
let attempts = 0;

async function start(): Promise<Pagefind> {
  // A browser remembers by its whole address that a module could not be loaded, so each attempt has another address.
  const again = attempts++ > 0 ? `?${attempts}` : '';
  const module = (await import(/* @vite-ignore */ `${href('/pagefind/pagefind.js')}${again}`)) as Pagefind;
  await module.init();
  return module;
}

/** Searches the text of all pages. Rejects when its index cannot be loaded; the next query tries again. */
export async function searchText(query: Query): Promise<Answer[]> {
  pagefind ??= start();
  pagefind.catch(() => (pagefind = null));
  const answer = await (await pagefind).search(query.words.join(' '));
  const found = await Promise.all((answer?.results.slice(0, LOADED) ?? []).map((result) => result.data()));
  return textAnswers(found, query.words, href(''));
}
