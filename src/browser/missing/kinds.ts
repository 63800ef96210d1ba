import { countSlips } from '../search/slips.ts';

/** The words by which people name each kind of page. The first two are the site's own. */
const KIND_WORDS = {
  port: 'port ports port-number port-numbers portnumber',
  service: 'service services service-name service-names svc protocol protocols',
  contact: 'contact contacts person people assignee assignees',
  organization: 'organization organizations organisation organisations org company vendor',
  reference: 'reference references ref rfc rfcs doc document documents draft drafts',
  range: 'range ranges span block',
  changes: 'changes change release releases',
  year: 'year years',
  transport: 'transport transports',
};

export type Kind = keyof typeof KIND_WORDS;

const KINDS = Object.entries(KIND_WORDS).map(([kind, words]) => [kind as Kind, words.split(' ')] as const);
const BY_WORD = new Map(KINDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** Whether `typed` may be `word` with typing errors (see countSlips). */
export const isSlipOf = (word: string, typed: string): boolean => countSlips(word, typed) < Infinity;

/** The kind of page that a word names; null if it names none. */
export function kindOf(word: string): Kind | null {
  return BY_WORD.get(word.toLowerCase()) ?? null;
}

/** The kind of page whose name was probably mistyped as `word`; null if there is none. */
export function likeKind(word: string): Kind | null {
  const typed = word.toLowerCase();
  const near = KINDS.find(([, words]) => words.slice(0, 2).some((one) => isSlipOf(one, typed)));
  return near?.[0] ?? null;
}
