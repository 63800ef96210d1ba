import { uniqueBy } from '../../../registry/text/list.ts';
import { FIT, type Fit } from './fit.ts';

export type AnswerKind = 'port' | 'service' | 'use' | 'organization' | 'contact' | 'reference' | 'text';

/** One result of a search. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly title: string;
  readonly path: string;
  readonly detail: string;
  readonly fit: Fit;
}

// Who writes a name as a contact does, capitals and all, means the contact; in small letters, what it is commonly used
// for.
const KINDS_TO_THE_LETTER: readonly AnswerKind[] = [
  'port',
  'service',
  'reference',
  'contact',
  'organization',
  'use',
  'text',
];
const KINDS: readonly AnswerKind[] = ['port', 'service', 'use', 'reference', 'organization', 'contact', 'text'];

// Of equal fit, the kind decides where all of the name was given; else the name to which the least is added.
function compareAnswers(a: Answer, b: Answer): number {
  const kinds = a.fit === FIT.letter ? KINDS_TO_THE_LETTER : KINDS;
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return b.fit - a.fit || (a.fit < FIT.alike ? a.title.length - b.title.length : 0) || byKind;
}

/** The best first, and one for each page. */
export function rankAnswers(answers: readonly Answer[]): Answer[] {
  return onePerPage(answers.toSorted(compareAnswers));
}

/**
 * What is asked for to the letter or nearly so comes first, then text that says just that, then parts of names, then
 * other text; both lists have their best first.
 */
export function mergeAnswers(exact: readonly Answer[], text: readonly Answer[]): Answer[] {
  const isStrong = ({ fit }: Answer): boolean => fit >= FIT.alike;
  return onePerPage([...exact.filter(isStrong), ...text.filter(isStrong), ...exact, ...text]);
}

function onePerPage(answers: readonly Answer[]): Answer[] {
  return uniqueBy(answers, ({ path }) => path);
}
