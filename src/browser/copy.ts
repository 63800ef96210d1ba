const TOLD_FOR = 3000;

// Screen readers read out the text of this element. The element is in the page before it gets a text.
const said = document.createElement('div');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

/**
 * Copies a text when a button or a link is pressed. For a few seconds the button says “Copied”, and a screen reader
 * reads out `Copied ${what}`. If the browser refuses to copy, `byHand` helps the reader to do it, and returns a
 * sentence of advice, which stays behind the button.
 */
export function copyOn(pressed: HTMLElement, read: () => string, what: string, byHand: () => string): void {
  const label = pressed.textContent;
  const advice = document.createElement('small');
  const tell = (shown: string, words: string): void => {
    pressed.textContent = shown;
    said.textContent = words;
  };
  pressed.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const words = `Copied ${what}`;
    document.body.append(said);
    navigator.clipboard.writeText(read()).then(
      () => {
        advice.remove();
        tell('Copied', words);
        // If another button has been pressed since, the words about that button stay.
        setTimeout(() => tell(label, said.textContent === words ? '' : said.textContent), TOLD_FOR);
      },
      () => {
        said.textContent = advice.textContent = `Could not copy. ${byHand()}`;
        pressed.after(' ', advice);
      },
    );
  });
}

function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'copy';
  button.textContent = label;
  return button;
}

/** Puts a copy button after an element, which copies its text. */
export function offerCopy(source: HTMLElement): void {
  if (!('clipboard' in navigator)) return;
  const read = (): string => source.textContent;
  // A text for another tool is in a `pre`; its title stands before it.
  const title = source.matches('pre') && (source.closest('dd') ?? source).previousElementSibling?.textContent;
  const what = source.dataset['copy'] || title || read();
  const button = makeButton('Copy');
  button.setAttribute('aria-label', `Copy ${what}`);
  copyOn(button, read, what, () => {
    getSelection()?.selectAllChildren(source);
    return 'Select the text and copy it.';
  });
  source.after(button);
}

/** Adds copy buttons to the texts for other tools, to the page's own address and to the links of entries. */
export function offerCopies(): void {
  if (!('clipboard' in navigator)) return;
  document.querySelectorAll<HTMLElement>('[data-copy], .commands pre').forEach(offerCopy);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const aside = document.querySelector('main > aside');
  if (canonical && aside) {
    const button = makeButton('Copy link');
    aside.prepend(button);
    copyOn(
      button,
      () => canonical.href,
      'link',
      () => 'Copy the address of this page.',
    );
  }
  document.querySelectorAll<HTMLAnchorElement>('a.anchor').forEach((link) => {
    const what = link.ariaLabel?.replace(/^Link/, 'link') ?? 'link';
    link.textContent = 'Copy link';
    link.setAttribute('aria-label', link.ariaLabel?.replace(/^Link/, 'Copy link') ?? '');
    copyOn(
      link,
      () => link.href,
      what,
      () => 'Copy the address of this page.',
    );
  });
}
