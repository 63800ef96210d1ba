import { contactLetterPath, CONTACTS, letterOf, serviceLetterPath, SERVICES } from '../index/permalink.ts';
import { printCount } from '../text/count.ts';
import { unique } from '../text/list.ts';
import { compareText } from '../text/order.ts';
import type { Link } from './link.ts';

/** A part of the site whose pages are listed by their first letters. */
export interface LetterList extends Link {
  /** The path of the list of one letter. */
  readonly pathOf: (letter: string) => string;
  /** What it lists, in the singular. */
  readonly noun: string;
}

export const SERVICE_LIST: LetterList = {
  title: 'Services',
  path: SERVICES,
  pathOf: serviceLetterPath,
  noun: 'service name',
};
export const CONTACT_LIST: LetterList = {
  title: 'Contacts',
  path: CONTACTS,
  pathOf: contactLetterPath,
  noun: 'contact',
};

/** The pages above one that is listed by its first letter, from the top. */
export function letterCrumbs({ title, path, pathOf }: LetterList, name: string): Link[] {
  const letter = letterOf(name);
  return [
    { title, path },
    { title: letter.toUpperCase(), path: pathOf(letter) },
  ];
}

/** What is listed under one letter: what the registry has, and what it had. */
export interface Letter<Present, Former> {
  readonly letter: string;
  readonly present: readonly Present[];
  readonly former: readonly Former[];
}

/** Everything under its letter, in the order given. */
export function groupByLetter<Present, Former>(
  present: Iterable<Present>,
  former: Iterable<Former>,
  nameOf: (thing: Present | Former) => string,
): Letter<Present, Former>[] {
  const now = Map.groupBy(present, (thing) => letterOf(nameOf(thing)));
  const then = Map.groupBy(former, (thing) => letterOf(nameOf(thing)));
  return unique([...now.keys(), ...then.keys()]).map((letter) => ({
    letter,
    present: now.get(letter) ?? [],
    former: then.get(letter) ?? [],
  }));
}

/** The list of one letter, and how much stands there. */
export interface LetterCount extends Link {
  readonly count: number;
  /** Whether it is the list of the page. */
  readonly current: boolean;
  /** The letter and the count in words, for readers who do not see them beside each other. */
  readonly label: string;
}

/** The way to every letter, in order, with how many stand there now; `here` is the letter of the page. */
export function countLetters(
  { pathOf, noun }: LetterList,
  letters: readonly Letter<unknown, unknown>[],
  here?: string,
): LetterCount[] {
  return letters
    .toSorted((a, b) => compareText(a.letter, b.letter))
    .map(({ letter, present }) => {
      const title = letter.toUpperCase();
      const count = present.length;
      return {
        title,
        path: pathOf(letter),
        count,
        current: letter === here,
        label: `${title}, ${printCount(count, noun)}`,
      };
    });
}
