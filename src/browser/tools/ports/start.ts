// The page that chooses a port. Its data and the rest of its script are loaded when a reader begins to use the form, or
// at once if the address has a question.
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
  // The reader may have gone to a field before this script ran.
  if (location.search !== '' || form.contains(document.activeElement)) prepare();
}
