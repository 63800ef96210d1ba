import { printAddress, type View } from '../address.ts';

const address = (view: View): string => location.pathname + printAddress(view);

/** A reader's views as steps of the browser's history. Typing is one step, until the reader does something else. */
export class Steps {
  #typed: View | null = null;

  get typing(): boolean {
    return this.#typed !== null;
  }

  go(view: View): void {
    this.endTyping();
    history.pushState(null, '', address(view));
  }

  type(view: View): void {
    if (!this.#typed) history.pushState(null, '', address(view));
    this.#typed = view;
  }

  /**
   * Writes the typed view into the address. Call it in pauses, because browsers refuse to change the address at every
   * key of somebody who types fast.
   */
  writeTyped(): void {
    if (this.#typed) history.replaceState(null, '', address(this.#typed));
  }

  endTyping(): void {
    this.writeTyped();
    this.#typed = null;
  }

  /** Forgets the typed view, because the reader has gone to another step. */
  leave(): void {
    this.#typed = null;
  }
}
