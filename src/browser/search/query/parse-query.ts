import { readLine } from '../../lines/read-line.ts';
import { withoutAsides } from './asides.ts';
import { type Query, understand } from './query.ts';

/** Understands what it can in a text of any length and kind, such as a line of a tool. */
export const parseQuery = (typed: string): Query => understand(typed, { readLine, withoutAsides });
