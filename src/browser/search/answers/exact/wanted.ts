import { fold, type Folded, folded } from '../../fold.ts';
import type { Query } from '../../query/query.ts';
import { coverage, FIT, type Fit } from '../fit.ts';

// Each phrase fits by STEP less than the likelier one before it. From the phrase with number LAST on, all fit the same,
// and still better than a name that is only alike.
const STEP = 1 / 100;
const LAST = 40;

/** The names that a query may mean, ready to be compared with every name that the site knows. */
export class Wanted {
  readonly text: Folded;
  /** The words asked for, without those that people write around a name. */
  readonly words: readonly string[];
  readonly #named: ReadonlySet<string>;
  readonly #served: ReadonlySet<string>;
  readonly #byLower = new Map<string, number>();
  readonly #byPlain = new Map<string, number>();
  readonly #family: readonly string[];
  readonly #numbered: boolean;

  /** `family` has names in lower case, the likeliest first, that the words are a kind of. */
  constructor({ text, mentions, phrases, words }: Query, family: readonly string[] = []) {
    this.#family = family;
    this.text = folded(text);
    this.words = words;
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

  /** How well a name fits; null if it does not fit at all. */
  fit(candidate: Folded): Fit | null {
    // A query such as “IEC 104” means the name with this number rather than the port.
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
    // These names come near the top, but Enter must not open one of them by itself.
    const kin = this.#family.indexOf(candidate.lower);
    if (kin >= 0) return FIT.alike - (kin + 1) * STEP;
    const covered = coverage(candidate.spaced, this.words);
    if (covered !== null) return FIT.words + covered / 2;
    return this.#resemblance(candidate);
  }

  // A name resembles the text if it begins with it, or has it within one word.
  #resemblance({ plain, spaced }: Folded): Fit | null {
    const wanted = this.text.plain;
    if (wanted.length < 2) return null;
    if (plain.startsWith(wanted)) return FIT.begins;
    return wanted.length > 2 && spaced.includes(wanted) ? FIT.part : null;
  }
}
