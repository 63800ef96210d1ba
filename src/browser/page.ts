// What a script adds to a page that reads without one: copy buttons, ports to choose on a map, and search, of which
// nothing is loaded before its box is touched.

const TOLD_FOR = 3000;

// What a screen reader reads out; it is there before something is said.
const said = document.createElement('div');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

function addCopyButton(source: HTMLElement): void {
  const text = source.textContent;
  const what = source.dataset['copy'] || text;
  const button = document.createElement('button');
  let timer = 0;
  const tell = (label: string, words: string): void => {
    button.textContent = label;
    said.textContent = words;
  };
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${what}`);
  button.addEventListener('click', () => {
    document.body.append(said);
    navigator.clipboard.writeText(text).then(
      () => {
        tell('Copied', `Copied ${what}`);
        clearTimeout(timer);
        timer = setTimeout(tell, TOLD_FOR, 'Copy', '');
      },
      () => getSelection()?.selectAllChildren(source),
    );
  });
  source.after(button);
}

if ('clipboard' in navigator) {
  document.querySelectorAll<HTMLElement>(':not(pre)[data-copy]').forEach(addCopyButton);
  // What nobody opens costs nothing.
  document.querySelectorAll<HTMLDetailsElement>('.snippets').forEach((details) => {
    const add = (): void => details.querySelectorAll('pre').forEach(addCopyButton);
    details.addEventListener('toggle', add, { once: true });
  });
}

const maps = document.querySelectorAll<HTMLElement>('.map');
if (maps.length > 0) void import('./map.ts').then(({ attachMap }) => maps.forEach(attachMap));

const box = document.querySelector<HTMLInputElement>('input[data-answers]');
if (box) {
  const attach = (): void => void import('./search/combobox.ts').then(({ attachCombobox }) => attachCombobox(box));
  box.addEventListener('focus', attach, { once: true });
  // What was asked before a reader left, and came back.
  const left: unknown = (history.state as { query?: unknown } | null)?.query;
  if (typeof left === 'string' && box.value === '') box.value = left;
}
const hint = document.querySelector('kbd');
if (hint && navigator.platform.startsWith('Mac')) hint.textContent = '⌘ K';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
// Ctrl-K anywhere, and / where it is not typed.
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey && !shiftKey : key === '/' && !altKey && !isField(target);

document.addEventListener('keydown', (event) => {
  const field = isShortcut(event) && document.querySelector<HTMLInputElement>('form[role=search] input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// Search, comparison and IANA's address have scripts of their own, loaded by this one, so that a page asks for one
// script only.
if (document.querySelector('#results')) void import('./search/search-page.ts');
else if (document.querySelector('#difference')) void import('./compare/compare-page.ts');
else if (document.querySelector('#at-iana')) void import('./iana/iana-page.ts');
else {
  // The form that IANA's own links take: /?search=4840.
  const parameters = new URLSearchParams(location.search);
  const given = parameters.get('search') ?? parameters.get('q');
  const form = document.querySelector<HTMLFormElement>('form.big-search');
  if (given !== null && form) location.replace(`${form.action}?q=${encodeURIComponent(given)}`);
}
