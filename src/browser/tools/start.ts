// Each page below /tools/ has a script of its own.
const STARTS: readonly (readonly [part: string, load: () => Promise<unknown>])[] = [
  ['#choose', () => import('./ports/start.ts')],
  ['#check', () => import('./name/start.ts')],
  ['#read', () => import('./read/start.ts')],
  ['#keep', () => import('../offline/offer-tools.ts')],
  ['#offline', () => import('../offline/offline-page.ts')],
];

/** Starts the tool that the page is for; resolves when it has begun to listen. */
export async function startTool(): Promise<void> {
  await STARTS.find(([part]) => document.querySelector(part))?.[1]();
}
