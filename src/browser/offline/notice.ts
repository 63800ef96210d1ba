import { element } from '../element.ts';
import { findRelease } from '../release.ts';

/** Says at the top of a page that the browser kept why it is shown, and which release it is from. */
export async function sayOffline(): Promise<void> {
  const reason = navigator.onLine ? 'This site does not answer.' : 'You are offline.';
  const notice = element('p', reason, { id: 'offline-notice', class: 'notice', role: 'status' });
  document.querySelector('main')?.prepend(notice);
  const release = await findRelease();
  if (release) notice.append(` This is the release of ${release}.`);
}
