import { wordsOf } from '../../fold.ts';
import { type Answer, answerOf } from '../answer.ts';
import { coverage, FIT } from '../fit.ts';

/** What Pagefind says of a page that it found. */
export interface Found {
  /** The path, behind the site's base. */
  readonly url: string;
  readonly meta: { readonly title: string; readonly description?: string };
  readonly plain_excerpt: string;
}

/**
 * The pages that full text found. Pagefind also finds other forms of a word, and what begins like it: such a page only
 * resembles what was asked for.
 */
export function textAnswers(found: readonly Found[], words: readonly string[], base: string): Answer[] {
  return found.map(({ url, meta, plain_excerpt: excerpt }) => {
    const text = ` ${wordsOf([meta.title, meta.description ?? '', excerpt].join(' ')).join(' ')} `;
    const fit = coverage(text, words) === null ? FIT.part : FIT.words;
    return answerOf({
      kind: 'text',
      title: meta.title,
      path: url.slice(base.length),
      detail: meta.description ?? '',
      passage: excerpt,
      fit,
    });
  });
}
