import type { Page } from './page.ts';

/** What a reader does, in any browser, and what comes of it. */
export type Scenario = readonly [name: string, play: (page: Page) => Promise<void>];

/** The search box of a page. */
export const BOX = 'form[role=search] input';
