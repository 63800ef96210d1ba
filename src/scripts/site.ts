// What a script adds to a page that reads without one: copy buttons, the port under the pointer on a map, and search,
// of which nothing is loaded before its box is touched.

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

function readMap(map: HTMLElement): void {
  const { first, columns, rows, port } = map.dataset;
  const image = map.querySelector('img');
  const output = map.querySelector('output');
  if (!image || !output) return;
  const portAt = ({ clientX, clientY }: MouseEvent): number => {
    const box = image.getBoundingClientRect();
    const part = (at: number, start: number, size: number, count: number): number =>
      Math.min(count - 1, Math.max(0, Math.floor(((at - start) / size) * count)));
    const row = part(clientY, box.top, box.height, Number(rows));
    return Number(first) + row * Number(columns) + part(clientX, box.left, box.width, Number(columns));
  };
  image.style.cursor = 'crosshair';
  image.addEventListener('pointermove', (event) => void (output.textContent = `Port ${portAt(event)}`));
  image.addEventListener('pointerleave', () => void (output.textContent = ''));
  image.addEventListener('click', (event) => void location.assign(port?.replace(/0\/$/, `${portAt(event)}/`) ?? ''));
}

if ('clipboard' in navigator) {
  document.querySelectorAll<HTMLElement>(':not(pre)[data-copy]').forEach(addCopyButton);
  // What nobody opens costs nothing.
  document.querySelectorAll<HTMLDetailsElement>('.snippets').forEach((details) => {
    const add = (): void => details.querySelectorAll('pre').forEach(addCopyButton);
    details.addEventListener('toggle', add, { once: true });
  });
}
document.querySelectorAll<HTMLElement>('.map').forEach(readMap);

const box = document.querySelector<HTMLInputElement>('input[data-answers]');
box?.addEventListener('focus', () => void import('../search/combobox.ts').then(({ enliven }) => enliven(box)), {
  once: true,
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('form[role=search] input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The search page has its own script, loaded by this one, so that a page asks for one script only.
if (document.querySelector('#results')) void import('./search-page.ts');
const asked = new URLSearchParams(location.search);
const given = asked.get('search') ?? asked.get('q');
const form = document.querySelector<HTMLFormElement>('form.big-search');
// The form that IANA's own links take: /?search=4840.
if (given !== null && form && !document.querySelector('#results'))
  location.replace(`${form.action}?q=${encodeURIComponent(given)}`);
