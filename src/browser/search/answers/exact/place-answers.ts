import { findPlaces } from '../../query/places.ts';
import { tidy } from '../../query/tidy.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT } from '../fit.ts';

// A service of just that name, but for case, comes first.
const BEHIND_A_NAME = FIT.exact - 0.05;

/** The pages of the site, and the ranges, that a text asks for. */
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
