import { servicePath } from '../../registry/index/permalink.ts';
import { printInterval } from '../../registry/record/port.ts';
import { suggestNames } from '../search/answers/exact/suggest.ts';
import { type Folded, folded } from '../search/fold.ts';
import type { NamedService, NamedUse, Names } from '../search/index/names.ts';
import type { Guess } from './guess.ts';
import { portGuess } from './port-guesses.ts';

// Too many names begin with a shorter text.
const SHORTEST_BEGINNING = 4;
const MOST_BEGUN = 3;
// Names with more words are not looked for.
const MOST_WORDS = 4;

/** The names that the words of an address may stand for: all in one, as `cl/1` or `remote-desktop`, then each word. */
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

// The names that are equal to a text but for case, or whose slug is; if there are none, those that are equal without
// blanks and punctuation.
function matches<T extends Folded & { readonly slug?: string }>(all: readonly T[], text: string): T[] {
  const { lower, plain } = folded(text);
  const exact = all.filter((one) => one.lower === lower || one.slug === lower);
  return exact.length > 0 || plain === '' ? exact : all.filter((one) => one.plain === plain);
}

/**
 * The services, present and former, and the common names that a text names, whatever its case and punctuation. With
 * `asSaid`, common names come before services that have no port.
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

/** The first ports of the services that a text names, at most two. */
export function portsOfName(names: Names, text: string): Guess[] {
  const spans = matches(names.services, text).flatMap(({ ports }) => ports);
  return spans.slice(0, 2).flatMap(({ first }) => portGuess(names, first));
}

/** Services and common names that are similar to a text, and services whose names begin with it. */
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
