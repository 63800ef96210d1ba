import { contactPath, servicePath, slug, usualContactSlug } from '../../registry/index/permalink.ts';
import { uniqueBy } from '../../registry/text/list.ts';
import { servicesOn } from '../search/index/services-on.ts';
import { type Address, printWords, readAddress } from './address.ts';
import type { Guess, Known } from './guess.ts';
import { dateGuesses, listGuesses, nearListGuesses, partGuesses } from './list-guesses.ts';
import { nameGuesses, namesIn, nearNameGuesses, portsOfName } from './name-guesses.ts';
import {
  contactGuesses,
  documentGuesses,
  groupGuesses,
  nearPeopleGuesses,
  organizationGuess,
} from './people-guesses.ts';
import { portGuesses, rangeGuesses, readBeyond, readPorts } from './port-guesses.ts';

/** What may have been meant by an address that leads nowhere. */
export interface Meant {
  /** The words of the address, to search for. */
  readonly words: string;
  /** A number in the address that is greater than all port numbers; null if there is none. */
  readonly beyond: number | null;
  /** At most five pages, the likeliest first. */
  readonly guesses: readonly Guess[];
}

const SHOWN = 5;

type Source = 'lists' | 'parts' | 'dates' | 'ports' | 'ranges' | 'documents' | 'names' | 'contacts' | 'groups';

const USUAL: readonly Source[] = [
  'lists',
  'ranges',
  'ports',
  'documents',
  'names',
  'groups',
  'contacts',
  'dates',
  'parts',
];
// If an address names a kind of page, these sources are asked first. Only if none of them finds a page that the site
// surely has, the usual sources are asked, too.
const FIRST: Readonly<Record<NonNullable<Address['kind']>, readonly Source[]>> = {
  port: ['ports', 'ranges', 'names'],
  service: ['parts', 'names'],
  contact: ['parts', 'contacts', 'groups'],
  organization: ['groups', 'contacts'],
  reference: ['documents'],
  range: ['ports', 'ranges'],
  changes: ['dates'],
  year: ['dates'],
  transport: ['parts'],
};

const isNumber = (word: string): boolean => readPorts(word) !== null;

/** Whether contacts, documents and organizations must be loaded to guess what a path means, and not only names. */
export function needsPeople(path: string): boolean {
  const { kind, words } = readAddress(path);
  return kind === 'reference' || kind === 'contact' || kind === 'organization' || !words.every(isNumber);
}

function guessNames({ names }: Known, { kind, words }: Address): Guess[] {
  if (!names) return [];
  const named = namesIn(words).flatMap((text) => nameGuesses(names, text, kind !== 'service'));
  if (kind === 'port') return [...named, ...words.flatMap((word) => portsOfName(names, word))];
  if (kind !== 'service' || named.length > 0) return named;
  // The address asks for a service by its port.
  const ports = words.flatMap((word) => readPorts(word) ?? []);
  const services = ports.flatMap(({ first }) => servicesOn(names, first));
  return [
    ...ports.slice(0, 1).flatMap(({ first }) => portGuesses(names, String(first), false)),
    ...services.slice(0, 3).flatMap(({ name }) => nameGuesses(names, name, false)),
  ];
}

function guessFrom(source: Source, known: Known, address: Address): Guess[] {
  const { kind, words } = address;
  const { names, people } = known;
  const ofEach = (find: (word: string) => Guess[]): Guess[] => words.flatMap(find);
  const texts = namesIn(words);
  switch (source) {
    case 'lists':
      return [address.whole, ...texts].flatMap(listGuesses);
    case 'parts':
      return ofEach((word) => partGuesses(kind, word));
    case 'dates':
      return dateGuesses(address);
    case 'ports':
      // In an address of documents, a number is not a port.
      return kind === 'reference' ? [] : ofEach((word) => portGuesses(names, word, kind === 'range'));
    case 'ranges':
      return texts.flatMap(rangeGuesses);
    case 'documents':
      return texts.flatMap((text) => documentGuesses(people, text, kind === 'reference'));
    case 'names':
      return guessNames(known, address);
    case 'contacts':
      return people ? texts.flatMap((text) => contactGuesses(people, text)) : [];
    case 'groups': {
      const groups = people ? texts.flatMap((text) => groupGuesses(people, text)) : [];
      return kind === 'organization' ? [...groups, ...organizationGuess(words.join(' '))] : groups;
    }
  }
}

// If the names of services or contacts were not loaded: the page that such a name usually has.
function guessUnknown({ names, people }: Known, { kind, words }: Address): Guess[] {
  const title = words.join('/');
  if (kind === 'service' && !names)
    return [{ title, path: servicePath(slug(title)), detail: 'Service', certain: false }];
  if (kind !== 'contact' || people) return [];
  return [{ title, path: contactPath(usualContactSlug(title)), detail: 'Contact', certain: false }];
}

// Pages whose names are similar to all words together, or to the longest word. They are guessed only if nothing matches
// the words exactly.
function guessNear({ names, people }: Known, { kind, words }: Address): Guess[] {
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 1);
  const texts = [...new Set([words.join('-'), ...longest])].filter((text) => !isNumber(text));
  const isPeople = kind === 'contact' || kind === 'organization';
  const near = names ? texts.flatMap((text) => nearNameGuesses(names, text)) : [];
  const nearPeople = people ? texts.flatMap((text) => nearPeopleGuesses(people, text, isPeople)) : [];
  const lists = kind === null ? texts.flatMap(nearListGuesses) : listGuesses(kind);
  if (isPeople) return [...nearPeople, ...near, ...lists];
  return kind === null ? [...lists, ...near, ...nearPeople] : [...near, ...nearPeople, ...lists];
}

function findBeyond({ kind, words }: Address): number | null {
  if (kind !== null && kind !== 'port' && kind !== 'service') return null;
  return words.map((word) => readBeyond(word, kind === 'port')).find((port) => port !== null) ?? null;
}

const someCertain = (guesses: readonly Guess[]): boolean => guesses.some(({ certain }) => certain);

/** Guesses the pages that may have been meant by a path of any length and kind, without the base of the site. */
export function guessPages(path: string, known: Known): Meant {
  const address = readAddress(path, (word) => known.names?.byName.has(word.toLowerCase()) ?? false);
  const { kind } = address;
  const from = (sources: readonly Source[]): Guess[] => sources.flatMap((source) => guessFrom(source, known, address));
  const beyond = findBeyond(address);
  let guesses = kind === null ? [] : from(FIRST[kind]);
  if (!someCertain(guesses)) guesses = [...guesses, ...from(USUAL)];
  if (!someCertain(guesses)) {
    guesses = [...guessUnknown(known, address), ...guesses, ...(beyond === null ? guessNear(known, address) : [])];
  }
  return { words: printWords(address), beyond, guesses: uniqueBy(guesses, (guess) => guess.path).slice(0, SHOWN) };
}
