const TOLD_FOR = 3000;

// What a screen reader reads out; it is there before something is said.
const said = document.createElement('div');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

/** Copies a text when a button or a link is pressed, and says so there and to a screen reader for a few seconds. */
function copyOn(pressed: HTMLElement, text: string, what: string, fail: () => void): void {
  const label = pressed.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (shown: string, words: string): void => {
    pressed.textContent = shown;
    said.textContent = words;
  };
  pressed.addEventListener('click', () => {
    document.body.append(said);
    navigator.clipboard.writeText(text).then(() => {
      tell('Copied', `Copied ${what}`);
      clearTimeout(timer);
      timer = setTimeout(tell, TOLD_FOR, label, '');
    }, fail);
  });
}

function addCopyButton(source: HTMLElement): void {
  const text = source.textContent;
  const what = source.dataset['copy'] || text;
  const button = document.createElement('button');
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${what}`);
  copyOn(button, text, what, () => getSelection()?.selectAllChildren(source));
  source.after(button);
}

/** Offers to copy what stands on the page: texts made for other tools, and the links of entries. */
export function offerCopies(): void {
  if (!('clipboard' in navigator)) return;
  document.querySelectorAll<HTMLElement>(':not(pre)[data-copy]').forEach(addCopyButton);
  document.querySelectorAll<HTMLAnchorElement>('a.anchor').forEach((link) => {
    const what = link.ariaLabel?.toLowerCase() ?? 'link';
    link.textContent = 'Copy link';
    link.setAttribute('aria-label', link.ariaLabel?.replace(/^Link/, 'Copy link') ?? '');
    copyOn(link, link.href, what, () => undefined);
  });
  // What nobody opens costs nothing.
  document.querySelectorAll<HTMLDetailsElement>('.snippets').forEach((details) => {
    const add = (): void => details.querySelectorAll('pre').forEach(addCopyButton);
    details.addEventListener('toggle', add, { once: true });
  });
}

/** Makes the citations of a page cite the entry whose address the reader has chosen. */
export function citeTarget(): void {
  document.querySelectorAll<HTMLElement>('.snippets.cite').forEach((details) => {
    const url = document.querySelector('.permalink code')?.textContent ?? '';
    const texts = [...details.querySelectorAll('pre')].map((pre) => [pre, pre.textContent] as const);
    details.addEventListener('toggle', () => {
      const anchor = document.querySelector('tr:target') ? location.hash : '';
      for (const [pre, text] of texts) pre.textContent = text.replaceAll(url, url + anchor);
    });
  });
}
