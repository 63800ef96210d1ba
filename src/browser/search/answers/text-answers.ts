import { folded } from '../fold.ts';
import type { Answer } from './answer.ts';
import { FIT, fitOf } from './fit.ts';

/** What Pagefind says of a page that it found. */
export interface Found {
  /** The path, behind the site's base. */
  readonly url: string;
  readonly meta: { readonly title: string; readonly description?: string };
  readonly plain_excerpt: string;
}

/**
 * What full text found. Where a description is what was asked for, or begins with it, that comes first: Pagefind does
 * not favour it.
 */
export function textAnswers(found: readonly Found[], query: string, base: string): Answer[] {
  const wanted = folded(query);
  return found
    .map((page) => ({ ...page, fit: fitOf(folded(page.meta.description ?? ''), wanted) ?? 0 }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ url, meta, plain_excerpt: excerpt, fit }) => ({
      kind: 'text',
      title: meta.title,
      path: url.slice(base.length),
      detail: meta.description || excerpt,
      fit: fit >= FIT.alike ? FIT.alike : FIT.part,
    }));
}
