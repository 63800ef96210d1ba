import { findPlaces } from '../../query/places.ts';
import { tidy } from '../../query/tidy.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT } from '../fit.ts';

// A service with the same name, but for case, comes before a page of the site.
const BEHIND_A_NAME = FIT.exact - 0.05;

/** The ranges, and other pages of the site, that a text asks for. */
export function placeAnswers(text: string): Answer[] {
  return findPlaces(tidy(text).bare).map(({ title, path, detail }, i) =>
    answerOf({
      kind: path.startsWith('/range/') ? 'range' : 'page',
      title,
      path,
      detail,
      fit: BEHIND_A_NAME - i / 100,
    }),
  );
}
