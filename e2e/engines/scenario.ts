import type { Page } from './page.ts';

/** A test for any browser: the actions of a reader, and what they must lead to. */
export type Scenario = readonly [name: string, play: (page: Page) => Promise<void>];

/** The search box of a page. */
export const BOX = 'form[role=search] input';
