// What a script adds to a page that reads without one: copy buttons, a map to look into, and search; of the last two
// nothing is loaded before they are touched.
import { offerCopies, offerCopy } from './copy.ts';
import { sayRelease } from './release.ts';

offerCopies();
void sayRelease();

// The service worker answered with a page that it keeps.
if ('kept' in document.documentElement.dataset)
  void import('./offline/notice.ts').then(({ sayOffline }) => sayOffline());

// What a reader had done here before going on, and coming back.
const left = history.state as { readonly query?: unknown; readonly map?: unknown } | null;

function onFirstUse(
  selector: string,
  attach: (element: HTMLElement, event: Event) => void,
  isUsedBefore = false,
): void {
  const element = document.querySelector<HTMLElement>(selector);
  let isUsed = false;
  const use = (event: Event): void => {
    if (element && !isUsed) attach(element, event);
    isUsed = true;
  };
  for (const type of ['pointerover', 'focusin']) element?.addEventListener(type, use);
  if (isUsedBefore) use(new Event('load'));
}

// The click that comes while a script is loading counts, too; the link around the line leads elsewhere until then.
onFirstUse('.line', (line, first) => {
  let use: Event | null = first;
  line.addEventListener('click', (event) => {
    if (!use) return;
    event.preventDefault();
    use = event;
  });
  void import('./port-line.ts').then(({ attachLine }) => {
    attachLine(line, use ?? first);
    use = null;
  });
});
onFirstUse(
  '.map',
  (map) => {
    const loading = import('./map/attach-map.ts').then(({ attachMap }) => attachMap(map));
    map.addEventListener('click', (event) => void loading.then((act) => act(event)));
    map.addEventListener('submit', (event) => {
      event.preventDefault();
      void loading.then((act) => act(event));
    });
  },
  left?.map !== undefined,
);

// One form stands in a disclosure; the others are made when it is opened.
document.querySelectorAll<HTMLElement>('.cite, .use').forEach((details) => {
  const show = (): void =>
    void import('./forms.ts')
      .then(({ showForms }) => showForms(details))
      // Without a network there is the one.
      .catch(() => [...details.querySelectorAll('pre')])
      .then((forms) => forms.forEach(offerCopy));
  details.addEventListener('toggle', show, { once: true });
});

const box = document.querySelector<HTMLInputElement>('form[role=search] input');
// The page of results has a box that answers below itself.
if (box && !document.querySelector('#results')) {
  const attach = (): void => void import('./search/combobox.ts').then(({ attachCombobox }) => attachCombobox(box));
  box.addEventListener('focus', attach, { once: true });
  if (typeof left?.query === 'string' && box.value === '') box.value = left.query;
  const hint = document.createElement('kbd');
  hint.textContent = navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K';
  hint.ariaHidden = 'true';
  box.after(hint);
}
box?.setAttribute('aria-keyshortcuts', '/ Control+K');

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

// Search, comparison, tools and IANA's address have scripts of their own, loaded by this one, so that a page asks for
// one script only.
const tool = document.querySelector('#choose, #check, #read, #keep, #offline');
if (document.querySelector('#results')) void import('./search/search-page.ts');
else if (document.querySelector('#difference')) void import('./compare/compare-page.ts');
else if (document.querySelector('#at-iana')) void import('./iana/iana-page.ts');
else if (tool) {
  // What is pressed while the script is loading is pressed again when it is there.
  let pressed: HTMLElement | null = null;
  const hold = (event: Event): void => {
    pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (pressed) event.preventDefault();
  };
  tool.addEventListener('click', hold);
  void import('./tools/start.ts')
    .then(({ startTool }) => startTool())
    .finally(() => {
      tool.removeEventListener('click', hold);
      pressed?.click();
    });
} else {
  // The form that IANA's own links take: /?search=4840.
  const parameters = new URLSearchParams(location.search);
  const given = parameters.get('search') ?? parameters.get('q');
  const form = document.querySelector<HTMLFormElement>('form.big-search');
  if (given !== null && form) location.replace(`${form.action}?q=${encodeURIComponent(given)}`);
}
