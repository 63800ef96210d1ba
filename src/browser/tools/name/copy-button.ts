import { element } from '../../element.ts';

const TOLD_FOR = 3000;

// What a screen reader reads out; it is there before something is said. The script of every page has its own, and
// stays one file because nothing here shares it.
const said = element('p', '', { class: 'visually-hidden', role: 'status' });

/** A button that copies what `read` gives when it is pressed; none if the browser lets no page copy. */
export function copyButton(title: string, what: string, read: () => string): HTMLElement[] {
  if (!('clipboard' in navigator)) return [];
  document.body.append(said);
  const button = element('button', title, { class: 'copy', type: 'button', 'aria-label': `Copy ${what}` });
  const tell = (shown: string, words: string): void => {
    button.textContent = shown;
    said.textContent = words;
  };
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(read()).then(
      () => tell('Copied', `Copied ${what}`),
      () => tell('Not copied', 'Could not copy. Select the text and copy it.'),
    );
    setTimeout(() => tell(title, ''), TOLD_FOR);
  });
  return [button];
}
