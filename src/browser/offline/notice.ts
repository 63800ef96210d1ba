// Says of which release a page is that the browser kept.
import { element } from '../element.ts';

/** Says above the page that it is kept, and why it is shown. */
export function sayOffline(): void {
  const reason = navigator.onLine ? 'This site does not answer.' : 'You are offline.';
  const release = document.querySelector<HTMLTimeElement>('footer time')?.dateTime ?? '';
  const words = `${reason} This is the release of ${release}.`;
  document
    .querySelector('main')
    ?.prepend(element('p', words, { id: 'offline-notice', class: 'notice', role: 'status' }));
}
