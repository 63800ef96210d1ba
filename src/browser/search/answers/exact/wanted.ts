import { fold, type Folded, folded } from '../../fold.ts';
import { familyOf } from '../../query/families.ts';
import type { Query } from '../../query/query.ts';
import { coverage, FIT, type Fit } from '../fit.ts';

// The likelier of two phrases fits better; the last still means more than a name that is only alike.
const STEP = 1 / 100;
const LAST = 40;

/** The names that a query may mean, ready to be compared with every name there is. */
export class Wanted {
  readonly text: Folded;
  /** The words asked for, without those around them. */
  readonly words: readonly string[];
  readonly #named: ReadonlySet<string>;
  readonly #served: ReadonlySet<string>;
  readonly #byLower = new Map<string, number>();
  readonly #byPlain = new Map<string, number>();
  readonly #family: readonly string[];
  readonly #numbered: boolean;

  constructor({ text, mentions, phrases, words }: Query) {
    this.text = folded(text);
    this.words = words;
    this.#family = familyOf(words.join(' '));
    this.#numbered = mentions.some(({ ports }) => ports);
    const named = mentions.flatMap(({ name }) => name ?? []);
    this.#served = new Set(mentions.flatMap(({ name, aside }) => (name === null || aside ? [] : [name])));
    this.#named = new Set(phrases);
    [...named, ...phrases].forEach((phrase, i) => {
      const place = Math.min(i, LAST);
      const lower = phrase.toLowerCase();
      if (!this.#byLower.has(lower)) this.#byLower.set(lower, place);
      const plain = fold(phrase);
      if (plain !== '' && !this.#byPlain.has(plain)) this.#byPlain.set(plain, place);
    });
  }

  /** How well a name fits; null where it does not fit at all. */
  fit(candidate: Folded): Fit | null {
    // A name that has a number is meant, and not the port of that number: IEC 104.
    const named = this.#numbered ? 1 / 2 : 0;
    if (candidate.name === this.text.name) return FIT.letter + named;
    if (this.#served.has(candidate.lower)) return FIT.letter - STEP;
    const meant = this.#byLower.get(candidate.lower);
    if (meant !== undefined)
      return this.#numbered && /\d/.test(candidate.name)
        ? FIT.letter + 1 / 2
        : FIT.exact - meant * STEP + (this.#named.has(candidate.name) ? STEP / 2 : 0);
    const alike = this.#byPlain.get(candidate.plain);
    if (alike !== undefined) return FIT.alike + 1 / 2 - alike * STEP;
    // Near the top, but nothing to be opened without a look.
    const kin = this.#family.indexOf(candidate.lower);
    if (kin >= 0) return FIT.alike - (kin + 1) * STEP;
    const covered = coverage(candidate.spaced, this.words);
    if (covered !== null) return FIT.words + covered / 2;
    return this.#resemblance(candidate);
  }

  // What has it within one word; of several words together only their beginning.
  #resemblance({ plain, spaced }: Folded): Fit | null {
    const wanted = this.text.plain;
    if (wanted.length < 2) return null;
    if (plain.startsWith(wanted)) return FIT.begins;
    return wanted.length > 2 && spaced.includes(wanted) ? FIT.part : null;
  }
}
