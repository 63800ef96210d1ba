import { setImmediate } from 'node:timers/promises';
import { pagesOfData, portData } from '../page-data.ts';
import { printPortLine } from '../pictures/port-line.ts';
import { portPath } from '../registry/index/permalink.ts';
import type { Site } from '../site.ts';
import { hashOf } from '../store/seal.ts';
import { groupAlike, type Member, type SaidOfPort } from './alike.ts';
import { fileOf } from './file-of.ts';

/** The pages of data of a site: which stay as they are, and which are made. */
export interface Choice {
  /** The paths of those that stay. */
  readonly kept: ReadonlySet<string>;
  /** The hash of what each says, by its path. */
  readonly says: ReadonlyMap<string, string>;
  /** The ports whose pages are made, in groups of which the same is said. */
  readonly groups: readonly (readonly Member[])[];
}

// Vite bundles, and Pagefind indexes, while it is chosen; both wait for the event loop.
const AT_ONCE = 200;

/** Chooses by what the pages say; `isMade` tells whether the file of a page is there and says that. */
export async function choosePages(site: Site, isMade: (file: string, says: string) => boolean): Promise<Choice> {
  const kept = new Set<string>();
  const says = new Map<string, string>();
  const choose = async (path: string, text: string): Promise<boolean> => {
    const hash = hashOf(text);
    says.set(path, hash);
    if (says.size % AT_ONCE === 0) await setImmediate();
    const isKept = isMade(fileOf(path), hash);
    if (isKept) kept.add(path);
    return isKept;
  };
  async function* changedPorts(): AsyncGenerator<SaidOfPort> {
    for (const port of site.ownPages.ports) {
      const { page, ...rest } = portData(site, port);
      const line = printPortLine(page.line);
      const path = portPath(port.number);
      const text = JSON.stringify([{ ...page, line: null }, rest, site.lastChanges.get(path)]);
      if (!(await choose(path, text + line))) yield { port: port.number, text, line };
    }
  }
  for (const [path, say] of pagesOfData(site)) await choose(path, JSON.stringify([say(), site.lastChanges.get(path)]));
  return { kept, says, groups: await groupAlike(changedPorts()) };
}
