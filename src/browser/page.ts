// What a script adds to a page that reads without one: copy buttons, a map to look into, and search; of the last two
// nothing is loaded before they are touched.

function addCopyButton(source: HTMLElement): void {
  const text = source.textContent;
  const button = document.createElement('button');
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${source.dataset['copy'] || text}`);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => void (button.textContent = 'Copied'),
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

// The entry whose address the reader has chosen is what is cited.
document.querySelectorAll<HTMLElement>('.snippets.cite').forEach((details) => {
  const url = document.querySelector('.permalink code')?.textContent ?? '';
  const texts = [...details.querySelectorAll('pre')].map((pre) => [pre, pre.textContent] as const);
  details.addEventListener('toggle', () => {
    const anchor = document.querySelector('tr:target') ? location.hash : '';
    for (const [pre, text] of texts) pre.textContent = text.replaceAll(url, url + anchor);
  });
});

const line = document.querySelector<HTMLElement>('.line');
if (line) {
  const waiting = new AbortController();
  const attach = (event: Event): void => {
    waiting.abort();
    void import('./port-line.ts').then(({ attachLine }) => attachLine(line, event));
  };
  for (const use of ['pointerover', 'focusin']) line.addEventListener(use, attach, waiting);
}

const map = document.querySelector<HTMLElement>('.map');
if (map) {
  let loading: Promise<(event: MouseEvent) => void> | null = null;
  const load = () => (loading ??= import('./map/attach-map.ts').then(({ attachMap }) => attachMap(map)));
  for (const first of ['pointerover', 'focusin']) map.addEventListener(first, () => void load(), { once: true });
  // The click that comes while the map's script is loading counts, too.
  map.addEventListener('click', (event) => void load().then((click) => click(event)));
}

const box = document.querySelector<HTMLInputElement>('input[data-answers]');
if (box) {
  const attach = (): void => void import('./search/combobox.ts').then(({ attachCombobox }) => attachCombobox(box));
  box.addEventListener('focus', attach, { once: true });
}

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('form[role=search] input');
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
