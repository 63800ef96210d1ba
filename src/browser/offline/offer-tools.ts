// The buttons on /tools/ that keep the tools for use without a network, and remove them. The browser keeps nothing
// until a reader presses the button.
import { element } from '../element.ts';
import { keepTools, readKeptRelease, removeTools } from './kept-tools.ts';

const place = document.querySelector('#keep');
const status = document.querySelector('#kept');

const say = (words: string): void => {
  if (status) status.textContent = words;
};

async function keep(): Promise<void> {
  say('Your browser is fetching the files.');
  try {
    await keepTools();
    await offer();
  } catch {
    say('The files did not all arrive, so your browser keeps nothing. Try again later.');
  }
}

async function remove(): Promise<void> {
  await removeTools();
  await offer();
  say('Your browser keeps nothing of this site any more.');
}

function showButton(words: string, act: () => Promise<void>): void {
  const button = element('button', words, { type: 'button' });
  button.addEventListener('click', () => {
    // The button is not disabled while it works, because a disabled button would lose the focus.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    void act().finally(() => (button.ariaBusy = null));
  });
  const held = place?.contains(document.activeElement);
  place?.replaceChildren(button);
  if (held) button.focus();
}

async function offer(): Promise<void> {
  const release = await readKeptRelease();
  if (release === null) {
    showButton('Keep the tools for use without a network', keep);
    return;
  }
  showButton('Remove what your browser keeps', remove);
  say(`Your browser keeps the release of ${release}. When you visit this site, it fetches a newer one by itself.`);
}

// On a site without HTTPS, browsers have neither service workers nor caches.
if ('serviceWorker' in navigator && 'caches' in globalThis) void offer();
else say('Your browser cannot keep pages of this address.');
