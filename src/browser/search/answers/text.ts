import { href } from '../../href.ts';
import type { Answer } from './answer.ts';
import { type Found, textAnswers } from './text-answers.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const LOADED = 30;

let pagefind: Promise<Pagefind> | null = null;
let attempts = 0;

async function start(): Promise<Pagefind> {
  // A browser remembers that a module failed, under its whole address.
  const again = attempts++ > 0 ? `?${attempts}` : '';
  const module = (await import(/* @vite-ignore */ `${href('/pagefind/pagefind.js')}${again}`)) as Pagefind;
  await module.init();
  return module;
}

/** What full text finds: the best first, and how many there are in all. */
export interface TextResult {
  readonly answers: readonly Answer[];
  readonly total: number;
}

/** Searches full text. Rejects when the search index cannot be loaded; the next query tries again. */
export async function searchText(query: string): Promise<TextResult> {
  pagefind ??= start();
  pagefind.catch(() => (pagefind = null));
  const answer = await (await pagefind).search(query);
  const results = answer?.results.slice(0, LOADED) ?? [];
  const found = await Promise.all(results.map((result) => result.data()));
  return { answers: textAnswers(found, query, href('')), total: answer?.results.length ?? 0 };
}
