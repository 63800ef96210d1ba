// Each page of the tools has a script of its own. An element that only this page has tells which script to load.
const STARTS: readonly (readonly [part: string, load: () => Promise<unknown>])[] = [
  ['#choose', () => import('./ports/start.ts')],
  ['#check', () => import('./name/start.ts')],
  ['#read', () => import('./read/start.ts')],
  ['#keep', () => import('../offline/offer-tools.ts')],
  ['#offline', () => import('../offline/offline-page.ts')],
];

/** Starts the tool of this page. Resolves when the tool listens to the reader. */
export async function startTool(): Promise<void> {
  await STARTS.find(([part]) => document.querySelector(part))?.[1]();
}
