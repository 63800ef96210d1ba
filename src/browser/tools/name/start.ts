// The page that checks a name: /tools/name/?name=example&transport=udp&existing=no. Its script is loaded when a reader
// touches its fields, or when the address already asks.
const form = document.querySelector<HTMLFormElement>('#check');
const main = document.querySelector('main');

let started = false;
function start(): void {
  if (started || !form) return;
  started = true;
  void import('./name-page.ts').then(({ openNamePage }) => openNamePage(form));
}

// Who is at a field already has touched it.
if (location.search !== '' || main?.contains(document.activeElement)) start();
for (const type of ['focusin', 'pointerdown', 'input']) main?.addEventListener(type, start, { once: true });
form?.addEventListener('submit', (event) => event.preventDefault());
