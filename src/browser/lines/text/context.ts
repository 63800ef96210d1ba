import { type Block, blockAfter } from './block.ts';
import { type List, listAfter } from './list.ts';
import type { NftSet } from './set.ts';
import type { Table } from './table.ts';

/** What the lines before a line say about it. */
export interface Context {
  readonly table: Table | null;
  readonly list: List | null;
  readonly set: NftSet | null;
  readonly block: Block;
}

export const NO_CONTEXT: Context = { table: null, list: null, set: null, block: [] };

/** The context for the next line, with the list and the block after `line`. Callers change the table and the set. */
export const after = (line: string, context: Context): Context => {
  const list = listAfter(line, context.list);
  const block = blockAfter(line, context.block);
  return list === context.list && block === context.block ? context : { ...context, list, block };
};
