import { servicePath } from '../../registry/index/permalink.ts';
import { printInterval } from '../../registry/record/port.ts';
import { suggestNames } from '../search/answers/exact/suggest.ts';
import { type Folded, folded } from '../search/fold.ts';
import type { NamedService, NamedUse, Names } from '../search/index/names.ts';
import type { Guess } from './guess.ts';
import { portGuess } from './port-guesses.ts';

// A shorter text begins too many names.
const SHORTEST_BEGINNING = 4;
const MOST_BEGUN = 3;
// No name has more.
const MOST_WORDS = 4;

/** Ways to write the words of an address as one name: `cl/1`, `remote-desktop`; then each word by itself. */
export function namesIn(words: readonly string[]): string[] {
  const few = words.slice(0, MOST_WORDS);
  return [...new Set([...['/', '-', ''].map((between) => few.join(between)), ...few])];
}

function serviceGuess({ name, slug, ports }: NamedService): Guess {
  const numbers = ports.map((span) => printInterval(span, '–')).join(', ');
  const where = numbers === '' ? '' : `, ${ports.length === 1 ? 'port' : 'ports'} ${numbers}`;
  return { title: name, path: servicePath(slug), detail: `Service${where}`, certain: true };
}

function useGuess(names: Names, { name, target }: NamedUse): Guess[] {
  const guesses = typeof target === 'number' ? portGuess(names, target) : [serviceGuess(target)];
  return guesses.map((guess) => ({
    ...guess,
    detail: `${guess.detail === '' ? '' : `${guess.detail}, `}known as ${name}`,
  }));
}

// The nearest first: to the letter, by what slugs write, then without punctuation.
function matches<T extends Folded & { readonly slug?: string }>(all: readonly T[], text: string): T[] {
  const { lower, plain } = folded(text);
  const exact = all.filter((one) => one.lower === lower || one.slug === lower);
  return exact.length > 0 || plain === '' ? exact : all.filter((one) => one.plain === plain);
}

/**
 * The services, former ones too, and the common names that a text names, whatever its case and punctuation. With
 * `asSaid`, a service without a port gives way to what people call so.
 */
export function nameGuesses(names: Names, text: string, asSaid: boolean): Guess[] {
  const services = matches(names.services, text);
  const former = matches(names.former, text).map(({ name, slug }) => ({
    title: name,
    path: servicePath(slug),
    detail: 'Former service',
    certain: true,
  }));
  const uses = matches(names.uses, text).flatMap((use) => useGuess(names, use));
  const registered = services.map(serviceGuess);
  const givesWay = asSaid && services.every(({ ports }) => ports.length === 0);
  return [...(givesWay ? [...uses, ...registered] : [...registered, ...uses]), ...former];
}

/** The ports of the services that a text names. */
export function portsOfName(names: Names, text: string): Guess[] {
  const spans = matches(names.services, text).flatMap(({ ports }) => ports);
  return spans.slice(0, 2).flatMap(({ first }) => portGuess(names, first));
}

/** Services and common names that a text nearly is, or begins. */
export function nearNameGuesses(names: Names, text: string): Guess[] {
  const near = suggestNames(names, text).map(({ title, path }) => ({
    title,
    path,
    detail: 'Similar name',
    certain: true,
  }));
  const { lower } = folded(text);
  const begun = lower.length < SHORTEST_BEGINNING ? [] : names.services.filter((one) => one.lower.startsWith(lower));
  begun.sort((a, b) => a.lower.length - b.lower.length);
  return [...near, ...begun.slice(0, MOST_BEGUN).map(serviceGuess)];
}
