import { PORT_LIMITS } from '../../registry/index/permalink.ts';
import type { Knowledge, Limit } from '../../registry/tools/ports/knowledge.ts';
import { href } from '../href.ts';
import { loadOnce } from '../load-once.ts';
import { loadUses } from '../search/index/index-files.ts';
import type { Names } from '../search/index/names.ts';
import { loadRows } from '../table/load.ts';
import { holdingsOf } from './holdings.ts';

async function loadLimits(): Promise<readonly Limit[]> {
  const response = await fetch(href(PORT_LIMITS));
  if (!response.ok) throw new Error(`${PORT_LIMITS} answered ${response.status}`);
  return ((await response.json()) as { readonly limits: readonly Limit[] }).limits;
}

/**
 * Loads the data by which the tools judge ports, and the names, which say which page shows a port. Rejects if a file
 * cannot be loaded; the next call tries again.
 */
export const loadKnowledge = loadOnce(async (): Promise<{ knowledge: Knowledge; names: Names }> => {
  const [rows, names, limits] = await Promise.all([loadRows(), loadUses(), loadLimits()]);
  const uses = names.uses.flatMap(({ target, name }) => (typeof target === 'number' ? [{ port: target, name }] : []));
  return { knowledge: { holdings: holdingsOf(rows), uses, limits }, names };
});
