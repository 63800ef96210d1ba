// The page that checks a name: /tools/name/?name=example&transport=udp&existing=no. The rest of its script is loaded
// when a reader touches its fields, or at once if the address has a question.
import { loadOnce } from '../../load-once.ts';
import { NOT_LOADED } from '../not-loaded.ts';

const form = document.querySelector<HTMLFormElement>('#check');
const main = document.querySelector('main');

const load = loadOnce(async () => {
  const { openNamePage } = await import('./name-page.ts');
  if (form) openNamePage(form);
});
function start(): void {
  load().catch(() => {
    const answer = document.querySelector('#answer');
    if (answer) answer.textContent = NOT_LOADED;
  });
}

// The reader may have gone to a field before this script ran.
if (location.search !== '' || main?.contains(document.activeElement)) start();
for (const type of ['focusin', 'pointerdown', 'input']) main?.addEventListener(type, start);
form?.addEventListener('submit', (event) => event.preventDefault());
