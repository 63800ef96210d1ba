// Says of which release a page is that the browser kept.
import { element } from '../element.ts';
import { findRelease } from '../release.ts';

/** Says above the page that it is kept, and why it is shown. */
export async function sayOffline(): Promise<void> {
  const reason = navigator.onLine ? 'This site does not answer.' : 'You are offline.';
  const notice = element('p', reason, { id: 'offline-notice', class: 'notice', role: 'status' });
  document.querySelector('main')?.prepend(notice);
  const release = await findRelease();
  if (release) notice.append(` This is the release of ${release}.`);
}
