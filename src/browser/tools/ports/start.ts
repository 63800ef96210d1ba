// The page that chooses a port. What it needs is loaded when a reader begins to use it, or when the address asks.
import { loadOnce } from '../../load-once.ts';
import { NOT_LOADED } from '../not-loaded.ts';

const form = document.querySelector<HTMLFormElement>('#choose');
const rules = document.querySelector('#left-out');

if (form) {
  const load = loadOnce(async () => (await import('./chooser.ts')).attachChooser(form));
  const status = document.querySelector('#status');
  const fail = (): void => {
    if (status) status.textContent = NOT_LOADED;
  };
  const ask = (): void => {
    load().then((answer) => {
      answer();
    }, fail);
  };
  const prepare = (): void => void load().catch(fail);
  for (const part of [form, rules]) part?.addEventListener('focusin', prepare);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  rules?.addEventListener('change', ask);
  // Who is at a field already has begun.
  if (location.search !== '' || form.contains(document.activeElement)) prepare();
}
