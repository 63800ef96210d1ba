import { element } from '../../element.ts';

/** A button that shows more of what is above it. */
export function moreButton(title: string, act: () => void): HTMLButtonElement {
  const made = element('button', title, { type: 'button', class: 'more' });
  made.addEventListener('click', act);
  return made;
}
