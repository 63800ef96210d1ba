// The page that chooses a port. What it needs is loaded when a reader begins to use it, or when the address asks.
import { loadOnce } from '../../load-once.ts';

const form = document.querySelector<HTMLFormElement>('#choose');
const rules = document.querySelector('#left-out');

if (form) {
  const load = loadOnce(async () => (await import('./chooser.ts')).attachChooser(form));
  // Without the script the form asks as well: the page opens anew, with the question in its address.
  const ask = (): void => {
    load().then(
      (answer) => {
        answer();
      },
      () => {
        form.submit();
      },
    );
  };
  const prepare = (): void => void load().catch(() => undefined);
  for (const part of [form, rules]) part?.addEventListener('focusin', prepare);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  rules?.addEventListener('change', ask);
  // Who is at a field already has begun.
  if (location.search !== '' || form.contains(document.activeElement)) prepare();
}
