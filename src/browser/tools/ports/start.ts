// The page that chooses a port. What it needs is loaded when a reader begins to use it, or when the address asks.
const form = document.querySelector<HTMLFormElement>('#choose');
const rules = document.querySelector('#left-out');

if (form) {
  let isLoading = false;
  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    void import('./chooser.ts').then(({ attachChooser }) => attachChooser(form));
  };
  for (const part of [form, rules]) part?.addEventListener('focusin', load);
  if (location.search !== '') load();
}
