import { printAddress, type View } from '../address.ts';

const address = (view: View): string => location.pathname + printAddress(view);

/** A reader's views as steps of the browser's history. All that is typed with nothing else in between is one step. */
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

  /** Writes what is typed into the address: browsers refuse to do so with every key of somebody who types fast. */
  writeTyped(): void {
    if (this.#typed) history.replaceState(null, '', address(this.#typed));
  }

  endTyping(): void {
    this.writeTyped();
    this.#typed = null;
  }

  /** The reader has gone to another step. */
  leave(): void {
    this.#typed = null;
  }
}
