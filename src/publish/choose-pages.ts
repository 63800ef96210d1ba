import { setImmediate } from 'node:timers/promises';
import { pagesOfData, portData } from '../page-data.ts';
import { printPortLine } from '../pictures/port-line.ts';
import { portPath } from '../registry/index/permalink.ts';
import type { Site } from '../site.ts';
import { hashOf } from '../store/seal.ts';
import { openGroups } from './alike.ts';
import { fileOf } from './file-of.ts';

/** The pages of data of a site: which stay as they are, and which are made. */
export interface Choice {
  /** The paths of those that stay. */
  readonly kept: ReadonlySet<string>;
  /** The hash of what each says, by its path. */
  readonly says: ReadonlyMap<string, string>;
  /** The ports whose pages are made, in groups of which the same is said. */
  readonly groups: readonly (readonly number[])[];
}

/** What a page says, as text; of a port's page without its line, which stands beside it. */
interface Said {
  readonly path: string;
  readonly text: string;
  readonly line: string;
  readonly port: number | null;
}

function* saidOf(site: Site): Generator<Said> {
  for (const [path, say] of pagesOfData(site))
    yield { path, text: JSON.stringify([say(), site.lastChanges.get(path)]), line: '', port: null };
  for (const port of site.ownPages.ports) {
    const { page, ...rest } = portData(site, port);
    const path = portPath(port.number);
    const text = JSON.stringify([{ ...page, line: null }, rest, site.lastChanges.get(path)]);
    yield { path, text, line: printPortLine(page.line), port: port.number };
  }
}

// Vite bundles, and Pagefind indexes, while it is chosen; both wait for the event loop.
const AT_ONCE = 200;

/** Keeps each page whose file `isMade` knows: it is there as the last build wrote it, and `says` is the same hash. */
export async function choosePages(site: Site, isMade: (file: string, says: string) => boolean): Promise<Choice> {
  const kept = new Set<string>();
  const says = new Map<string, string>();
  const groups = openGroups();
  for (const { path, text, line, port } of saidOf(site)) {
    const hash = hashOf(text + line);
    says.set(path, hash);
    if (isMade(fileOf(path), hash)) kept.add(path);
    else if (port !== null) groups.add(port, text);
    if (says.size % AT_ONCE === 0) await setImmediate();
  }
  return { kept, says, groups: groups.all() };
}
