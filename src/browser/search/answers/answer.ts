import { uniqueBy } from '../../../registry/text/list.ts';
import { FIT, type Fit } from './fit.ts';

export type AnswerKind =
  'port' | 'range' | 'service' | 'former' | 'use' | 'page' | 'organization' | 'contact' | 'reference' | 'text';

/** One result of a search. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly title: string;
  readonly path: string;
  /** The ports of a service, as people write them. */
  readonly ports: string;
  readonly transports: readonly string[];
  /** IANA's description, a status, or a few words about the page. */
  readonly detail: string;
  /** Common names, and what they are for. Not from IANA. */
  readonly use: string;
  /** A text that holds what was asked for, if title and detail do not; or a sentence on how the page fits the query. */
  readonly passage: string;
  readonly fit: Fit;
}

/** Makes an answer; whatever is not given is empty. */
export function answerOf(known: Pick<Answer, 'kind' | 'title' | 'path' | 'fit'> & Partial<Answer>): Answer {
  return { ports: '', transports: [], detail: '', use: '', passage: '', ...known };
}

// The order of kinds among answers that fit to the letter. A name with the capitals of a contact means the contact, so
// contacts come before common names. In KINDS they come after them: in other letters, the name means its common use.
const KINDS_TO_THE_LETTER: readonly AnswerKind[] = [
  'range',
  'port',
  'service',
  'former',
  'reference',
  'contact',
  'organization',
  'use',
  'page',
  'text',
];
const KINDS: readonly AnswerKind[] = [
  'range',
  'port',
  'service',
  'former',
  'use',
  'page',
  'reference',
  'contact',
  'organization',
  'text',
];

// Among answers of equal fit, the kind decides if all of the name was given (FIT.alike or better). Otherwise the
// shorter title comes first, and the kind decides among titles of the same length.
function compareAnswers(a: Answer, b: Answer): number {
  const kinds = a.fit === FIT.letter ? KINDS_TO_THE_LETTER : KINDS;
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return b.fit - a.fit || (a.fit < FIT.alike ? a.title.length - b.title.length : 0) || byKind;
}

/** Sorts answers, the best first, and keeps only the best one for each page. */
export function rankAnswers(answers: readonly Answer[]): Answer[] {
  return uniqueBy(answers.toSorted(compareAnswers), ({ path }) => path);
}
