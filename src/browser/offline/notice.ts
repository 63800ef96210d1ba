// Says without a network of which release a page is.
import { element } from '../element.ts';
import { findRelease } from '../release.ts';

const ID = 'offline-notice';

/** Says above the page that there is no network, once. */
export async function sayOffline(): Promise<void> {
  if (document.querySelector(`#${ID}`)) return;
  const notice = element('p', 'You are offline.', { id: ID, class: 'notice', role: 'status' });
  document.querySelector('main')?.prepend(notice);
  const release = await findRelease();
  if (release) notice.append(` This is the release of ${release}.`);
}
