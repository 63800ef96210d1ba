import { spaceWords } from '../../fold.ts';
import { type Answer, answerOf } from '../answer.ts';
import { coverage, FIT } from '../fit.ts';

/** A page that Pagefind found, with Pagefind's own names. */
export interface Found {
  /** The path, with the base of the site before it. */
  readonly url: string;
  readonly meta: { readonly title: string; readonly description?: string };
  readonly plain_excerpt: string;
}

/**
 * The pages that full-text search found and that have all words. Pagefind also finds words that only begin like one of
 * them; pages with such words alone are left out.
 */
export function textAnswers(found: readonly Found[], words: readonly string[], base: string): Answer[] {
  return found.flatMap(({ url, meta, plain_excerpt: excerpt }) => {
    const text = spaceWords([meta.title, meta.description ?? '', excerpt].join(' '));
    if (coverage(text, words) === null) return [];
    const [path, detail] = [url.slice(base.length), meta.description ?? ''];
    return [answerOf({ kind: 'text', title: meta.title, path, detail, passage: excerpt, fit: FIT.words })];
  });
}
