// Every page can be read without this script. It adds copy buttons, the walk along the line of ports, the map, search
// and the tools. The line, the map and the search box load their own scripts when a reader first touches them.
import { offerCopies, offerCopy } from './copy.ts';
import { sayRelease } from './release.ts';

offerCopies();
void sayRelease();

// The service worker marks a page that it had kept with `data-kept`.
if ('kept' in document.documentElement.dataset)
  void import('./offline/notice.ts').then(({ sayOffline }) => sayOffline());

// What the reader had typed or looked at here, if they left this page and came back.
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

// A click while the script is loading is held and handed to the script. Until the script has loaded, the link around
// the line does not lead to the port that was clicked. If it cannot be loaded, the link leads where it says.
onFirstUse('.line', (line, first) => {
  let use: Event | null = first;
  line.addEventListener('click', (event) => {
    if (!use) return;
    event.preventDefault();
    use = event;
  });
  void import('./port-line.ts')
    .then(
      (script) => script.attachLine,
      () =>
        (_: HTMLElement, { type }: Event) =>
          type === 'click' && line.querySelector('a')?.click(),
    )
    .then((attachLine) => {
      const held = use ?? first;
      use = null;
      attachLine(line, held);
    });
});
onFirstUse(
  '.map',
  (map) => {
    const loading = import('./map/attach-map.ts').then(
      (script) => script.attachMap(map),
      // Without the script, the form leads to the list of ports.
      () => (event: Event) => event.type === 'submit' && (event.target as HTMLFormElement).submit(),
    );
    map.addEventListener('click', (event) => void loading.then((act) => act(event)));
    map.addEventListener('submit', (event) => {
      event.preventDefault();
      void loading.then((act) => act(event));
    });
  },
  left?.map !== undefined,
);

// The built page has one form in each disclosure. The others are made when a reader opens it.
document.querySelectorAll<HTMLElement>('.cite, .use').forEach((details) => {
  const show = (): void =>
    void import('./forms.ts')
      .then(({ showForms }) => showForms(details))
      // If the script cannot be loaded, the one form can still be copied.
      .catch(() => [...details.querySelectorAll('pre')])
      .then((forms) => forms.forEach(offerCopy));
  details.addEventListener('toggle', show, { once: true });
});

const box = document.querySelector<HTMLInputElement>('form[role=search] input');
// On the page of results, search-page.ts shows the answers below the box.
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
// Ctrl-K or Cmd-K anywhere, and / outside of fields.
const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey && !shiftKey : key === '/' && !altKey && !isField(target);

document.addEventListener('keydown', (event) => {
  const field = isShortcut(event) && document.querySelector<HTMLInputElement>('form[role=search] input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The pages of search, comparison, tools and IANA's address have scripts of their own. This script loads them, so that
// every page links to one script only.
const tool = document.querySelector('#choose, #check, #read, #keep, #offline');
if (document.querySelector('#results')) void import('./search/search-page.ts');
else if (document.querySelector('#difference')) void import('./compare/compare-page.ts');
else if (document.querySelector('#at-iana')) void import('./iana/iana-page.ts');
else if (tool) {
  // A button that is pressed while the script is loading is pressed again when the script has loaded.
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
