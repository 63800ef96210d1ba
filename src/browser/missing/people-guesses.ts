import { contactPath, organizationPath, referencePath, slug } from '../../registry/index/permalink.ts';
import { printCount } from '../../registry/text/count.ts';
import { fold, type Folded, folded } from '../search/fold.ts';
import type { ContactGroup, People } from '../search/index/people.ts';
import type { Guess } from './guess.ts';
import { isSlipOf } from './kinds.ts';

type Titled = People['all'][number];

const RFC_FORM = /(?:^|[^a-z])rfc[\s_.:-]*0*(\d{1,5})(?!\d)/i;
const NUMBER_FORM = /^0*(\d{1,5})$/;
const LEGAL_FORM = /-(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|sa|bv|plc)$/;
// Too many names contain a shorter text.
const SHORTEST_PART = 4;

function titledGuess({ kind, name, slug: own, former }: Titled): Guess {
  const [path, what] = kind === 'contact' ? [contactPath(own), 'Contact'] : [referencePath(own), 'Document'];
  return { title: name, path, detail: former ? `${what}, no longer in the registry` : what, certain: true };
}

const groupGuess = ({ name, slug: own, contacts }: ContactGroup): Guess => ({
  title: name,
  path: organizationPath(own),
  detail: `Organization, ${printCount(contacts, 'contact')}`,
  certain: true,
});

// The slug of the RFC that a word names. With `numbers`, a number alone is the number of an RFC.
function readRfc(word: string, numbers: boolean): string | null {
  const [, number] = RFC_FORM.exec(word) ?? (numbers ? NUMBER_FORM.exec(word) : null) ?? [];
  return number === undefined ? null : `rfc${Number(number)}`;
}

/** The RFCs or drafts that a word names. With `numbers`, a number alone is the number of an RFC. */
export function documentGuesses(people: People | null, word: string, numbers: boolean): Guess[] {
  const rfc = readRfc(word, numbers);
  if (!people)
    return rfc === null
      ? []
      : [{ title: rfc.toUpperCase().replace('C', 'C '), path: referencePath(rfc), detail: 'Document', certain: false }];
  const documents = people.all.filter(({ kind }) => kind === 'reference');
  const { lower, plain } = folded(word);
  const exact = documents.filter(
    ({ slug: own, plain: other }) => own === (rfc ?? lower) || (plain !== '' && other === plain),
  );
  // If no document matches, a draft is looked for in its other versions.
  const draft = lower.replace(/-\d\d$/, '');
  const versions = draft.startsWith('draft-') ? documents.filter(({ lower: other }) => other.startsWith(draft)) : [];
  return (exact.length > 0 ? exact : versions).map(titledGuess);
}

/** The contacts that a text names, whatever its case and punctuation. */
export function contactGuesses({ all }: People, text: string): Guess[] {
  const slugs = new Set(['_', '-', ''].map((between) => slug(text.replaceAll(/[\s_-]+/g, between))));
  slugs.add(text.toLowerCase());
  const plain = fold(text);
  return all
    .filter(({ kind }) => kind === 'contact')
    .filter((one) => slugs.has(one.slug) || (plain !== '' && one.plain === plain))
    .sort((a, b) => Number(a.former) - Number(b.former))
    .map(titledGuess);
}

/** The organizations that a text names, with or without their legal form. */
export function groupGuesses({ organizations }: People, text: string): Guess[] {
  const plain = fold(text);
  if (plain === '') return [];
  return organizations.filter((one) => one.plain === plain || one.short.plain === plain).map(groupGuess);
}

/** The page that an organization of this name would have; none if the name has no letter or digit. */
export function organizationGuess(text: string): Guess[] {
  const own = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(LEGAL_FORM, '');
  if (own === '') return [];
  return [
    { title: text.replaceAll(/[_-]+/g, ' '), path: organizationPath(own), detail: 'Organization', certain: false },
  ];
}

/** Contacts and organizations with names similar to a text; with `parts`, also those whose names contain the text. */
export function nearPeopleGuesses({ all, organizations }: People, text: string, parts: boolean): Guess[] {
  const plain = fold(text);
  if (plain.length < SHORTEST_PART) return [];
  const isNear = (one: Folded): boolean => isSlipOf(one.plain, plain);
  const has = (one: Folded): boolean => parts && one.plain.includes(plain);
  const contacts = all.filter(({ kind }) => kind === 'contact');
  return [
    ...contacts.filter(isNear).map(titledGuess),
    ...organizations.filter(({ short }) => isNear(short)).map(groupGuess),
    ...organizations.filter(({ short }) => has(short)).map(groupGuess),
    ...contacts.filter(has).map(titledGuess),
  ];
}
