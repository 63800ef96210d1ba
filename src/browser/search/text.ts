import { href } from '../href.ts';
import type { Answer } from './answer.ts';
import { FIT, fitOf, folded } from './fold.ts';

interface Found {
  readonly url: string;
  readonly meta: { readonly title: string; readonly description?: string };
  readonly plain_excerpt: string;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
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

// Where the text itself begins with what is asked for, or is it, that comes first; Pagefind does not favour that.
function textFit({ meta: { description = '' } }: Found, query: string): number {
  return fitOf(folded(description), folded(query)) ?? 0;
}

/** Takes a query and returns what full text finds, the best first; rejects when the search index is missing. */
export async function searchText(query: string): Promise<Answer[]> {
  pagefind ??= start();
  // A load that failed is tried again with the next query.
  pagefind.catch(() => (pagefind = null));
  const { search } = await pagefind;
  const { results } = (await search(query)) ?? { results: [] };
  const found = await Promise.all(results.slice(0, LOADED).map((result) => result.data()));
  const base = href('/').replace(/\/$/, '');
  return found
    .map((one, rank) => ({ one, rank, fit: textFit(one, query) }))
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank)
    .map(({ one, fit }) => ({
      kind: 'text',
      title: one.meta.title,
      path: one.url.slice(base.length),
      detail: one.meta.description || one.plain_excerpt,
      fit: fit >= FIT.alike ? FIT.alike : FIT.part,
    }));
}
