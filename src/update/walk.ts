import { compareEntries } from '../registry/history/compare.ts';
import { continuePast, type Past, type PastTexts } from '../registry/history/past.ts';
import type { SkimMemory } from '../registry/iana/skim-xml.ts';
import type { RegistryInfo, Release } from '../registry/record/release.ts';
import { findLongNames } from '../registry/rules/faults.ts';
import { findOddities, type Oddity } from '../registry/rules/oddities.ts';
import { continueOddityLog } from '../registry/rules/oddity-log.ts';
import { RegistryError, throwProblems } from '../registry/text/problem.ts';
import { guardSuccession, WHOLE } from './guard.ts';
import { UpdateError } from './update-error.ts';

/** A release as it was read. Whether it is an excerpt is decided later, by the number of its entries. */
export interface Reading extends Omit<Release, 'info'> {
  readonly info: Omit<RegistryInfo, 'excerpt'>;
}

/** One version of IANA's file. `open` and `skim` throw UpdateError or RegistryError if it holds no whole release. */
export interface Version {
  readonly name: string;
  /** Whether the version is the release in place, which need not look like a successor. */
  readonly isInPlace?: boolean;
  /** Reads the whole release. */
  readonly open: () => Reading;
  /** Reads as much of the release as the history keeps, with what `memory` holds of the release before. */
  readonly skim: (memory: SkimMemory) => Reading;
}

/** The content of a data folder: of one on the disk, or of one that has not been written yet. */
export interface State {
  /** Null where no release is in place. */
  readonly release: Release | null;
  readonly past: Past;
  readonly texts: PastTexts & { readonly oddities: string };
}

/** A version that was not taken, and why. */
interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

/** The result of taking versions one after another. */
export interface Walk {
  /** The last release that was taken; null if none was. */
  readonly release: Release | null;
  /** The release before the last one, in place or taken; null if there was none. */
  readonly previous: Release | null;
  readonly oddities: readonly Oddity[];
  /** The oddities that the last release has and the release before had not. */
  readonly newOddities: readonly Oddity[];
  readonly dates: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly texts: State['texts'];
}

export interface WalkOptions {
  /** Whether to take a release that does not look like a successor of the one before. */
  readonly force: boolean;
  /** The least number of entries of a whole registry; 10,000 if absent. */
  readonly whole?: number | undefined;
  /** Whether to leave out a version that cannot be taken, instead of failing. */
  readonly lenient: boolean;
  /** The largest number of versions that may come. */
  readonly count: number;
  readonly onRelease: (date: string) => void;
}

/** Adds versions to a state one after another, each as if it had been fetched on its day. */
export async function walk(
  state: State,
  versions: AsyncIterable<Version>,
  { force, whole = WHOLE, lenient, count, onRelease }: WalkOptions,
): Promise<Walk> {
  const past = continuePast(state.texts, state.past);
  const log = continueOddityLog(state.texts.oddities);
  // Rules that are newer than the release in place may find oddities in it. Such oddities do not count as new.
  if (state.release && !state.release.info.excerpt) log.add(state.release.info.updated, findOddities(state.release));
  const limits = { today: new Date().toISOString().slice(0, 10), whole };
  let { release } = state;
  let previous: Release | null = null;
  let oddities: Oddity[] = [];
  let newOddities: Oddity[] = [];
  const dates: string[] = [];
  const leftOut: LeftOut[] = [];
  const memory: SkimMemory = new Map();
  const last: { version: Version | null } = { version: null };

  const judge = ({ info, ...reading }: Reading): Release => ({
    ...reading,
    info: { ...info, excerpt: reading.entries.length < whole },
  });
  const take = (version: Version): void => {
    const next = judge(count > 1 ? version.skim(memory) : version.open());
    throwProblems(findLongNames(next, { entries: version.name, contacts: version.name }));
    const compared = compareEntries(release?.entries ?? [], next.entries);
    if (!force && !version.isInPlace) guardSuccession(release, next, compared, limits);
    oddities = findOddities(next);
    newOddities = log.add(next.info.updated, oddities);
    past.add(release, next, compared);
    [previous, release] = [release, next];
    last.version = version;
    dates.push(next.info.updated);
    onRelease(next.info.updated);
  };
  for await (const version of versions) {
    try {
      take(version);
    } catch (error) {
      if (!lenient || !(error instanceof UpdateError || error instanceof RegistryError)) throw error;
      leftOut.push({ name: version.name, reason: error.message.split('\n', 2).join(' ') });
    }
  }
  const texts = { ...past.texts(), oddities: log.text() };
  return {
    // Of several versions only the history was read, so the last is read again as a whole.
    release: count > 1 ? last.version && judge(last.version.open()) : last.version && release,
    previous,
    oddities,
    newOddities,
    dates,
    leftOut,
    texts,
  };
}
