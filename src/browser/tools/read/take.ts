import { FINDING_COLUMNS, type FoundRow } from '../../../formats/rows/found-rows.ts';
import type { Listing } from './listing.ts';

/** What a reader takes away: rows below a header. */
export interface Taken {
  readonly header: readonly string[];
  readonly rows: readonly FoundRow[];
  /** The same as data. */
  readonly data: unknown;
}

/** The distinct ports of a listing. */
export function portRows({ counted }: Listing): Taken {
  return {
    header: ['Lines', 'Lines aside', ...FINDING_COLUMNS],
    rows: counted.map(({ finding, lines, asides }) => ({
      before: [String(lines), String(asides)],
      finding,
      after: [],
    })),
    data: counted.map(({ finding, lines, asides }) => ({ lines, asides, ...finding })),
  };
}

/** The lines of a listing that are chosen, with what was found in each. */
export function lineRows(listing: Listing, isChosen: (line: number) => boolean): Taken {
  const chosen = Array.from({ length: listing.lines }, (_, line) => line).filter(isChosen);
  const lines = chosen.map((line) => ({
    line: line + 1,
    text: listing.textOf(line),
    found: [...listing.foundIn(line)].flatMap((id) => listing.findings[id] ?? []),
  }));
  return {
    header: ['Line', ...FINDING_COLUMNS, 'Text'],
    rows: lines.flatMap(({ line, text, found }): FoundRow[] =>
      (found.length > 0 ? found : [null]).map((finding) => ({ before: [String(line)], finding, after: [text] })),
    ),
    data: lines,
  };
}
