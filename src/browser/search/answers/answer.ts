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
  /** IANA's description, a status, or what a page has. */
  readonly detail: string;
  /** What people call it, and what that is for: not from IANA. */
  readonly use: string;
  /** The text that holds what was asked for, where neither title nor detail does. */
  readonly passage: string;
  readonly fit: Fit;
}

/** An answer of which some is known. */
export function answerOf(known: Pick<Answer, 'kind' | 'title' | 'path' | 'fit'> & Partial<Answer>): Answer {
  return { ports: '', transports: [], detail: '', use: '', passage: '', ...known };
}

// Who writes a name as a contact does, capitals and all, means the contact; in small letters, what it is commonly used
// for.
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

// Of equal fit, the kind decides where all of the name was given; else the name to which the least is added.
function compareAnswers(a: Answer, b: Answer): number {
  const kinds = a.fit === FIT.letter ? KINDS_TO_THE_LETTER : KINDS;
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return b.fit - a.fit || (a.fit < FIT.alike ? a.title.length - b.title.length : 0) || byKind;
}

/** The best first, and one for each page. */
export function rankAnswers(answers: readonly Answer[]): Answer[] {
  return uniqueBy(answers.toSorted(compareAnswers), ({ path }) => path);
}
