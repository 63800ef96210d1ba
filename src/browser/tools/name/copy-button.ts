import { copyOn } from '../../copy.ts';
import { element } from '../../element.ts';

/** A button that copies the text which `read` returns when it is pressed; none if the browser lets no page copy. */
export function copyButton(title: string, what: string, read: () => string): HTMLElement[] {
  if (!('clipboard' in navigator)) return [];
  const button = element('button', title, { class: 'copy', type: 'button', 'aria-label': `Copy ${what}` });
  copyOn(button, read, what, () => 'Select the text and copy it.');
  return [button];
}
