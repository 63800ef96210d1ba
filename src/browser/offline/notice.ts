// Says without a network of which release a page is.
import { element } from '../element.ts';

const ID = 'offline-notice';

/** Says above the page that there is no network, once. */
export function sayOffline(): void {
  if (document.querySelector(`#${ID}`)) return;
  const release = document.querySelector<HTMLTimeElement>('footer time')?.dateTime ?? '';
  const words = `You are offline. This is the release of ${release}.`;
  document.querySelector('main')?.prepend(element('p', words, { id: ID, class: 'notice', role: 'status' }));
}
