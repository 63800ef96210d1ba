import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, PATIENCE } from './engine.ts';

// WebDriver's code points for keys that write no character: https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowDown: '\uE015',
};

/** The milliseconds that a loaded page may take to answer a question about itself. */
const ANSWER = 2_000;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The page in the window of an engine, with the actions of a reader. */
export class Page {
  readonly #engine: Engine;
  readonly #site: string;

  constructor(engine: Engine, site: string) {
    this.#engine = engine;
    this.#site = site;
  }

  open(path: string): Promise<unknown> {
    return this.#engine.open(this.#site + path);
  }

  /** Runs a function in the page, and returns its result. The function sees only its argument, no variables of here. */
  async evaluate<Given extends Json, Found>(
    read: (given: Given) => Found | Promise<Found>,
    given: Given,
  ): Promise<Found> {
    const source = `async (text) => JSON.stringify((await (${read.toString()})(JSON.parse(text))) ?? null)`;
    return JSON.parse(await this.#engine.run(source, JSON.stringify(given))) as Found;
  }

  /** Waits until `read` returns the expected value in the page; throws an Error with the last value. */
  async until<Given extends Json>(read: (given: Given) => Json, given: Given, expected: Json | RegExp): Promise<void> {
    const late = Date.now() + PATIENCE / 2;
    for (;;) {
      // A page that is being left throws an error, or never answers.
      const found = await Promise.race([this.evaluate(read, given).catch(String), wait(ANSWER, 'No answer.')]);
      try {
        if (expected instanceof RegExp)
          assert.match(typeof found === 'string' ? found : JSON.stringify(found), expected);
        else assert.deepEqual(found, expected);
        return;
      } catch (error) {
        if (Date.now() > late) throw error;
        await wait(50);
      }
    }
  }

  /** Waits until the text of the first element of a selector is as expected. */
  untilText(selector: string, expected: RegExp): Promise<void> {
    return this.until((of) => document.querySelector(of)?.textContent ?? null, selector, expected);
  }

  /** Waits until an attribute of the first element of a selector is as expected. */
  untilAttribute(selector: string, name: string, expected: string): Promise<void> {
    return this.until(
      ([of = '', attribute = '']) => document.querySelector(of)?.getAttribute(attribute) ?? null,
      [selector, name],
      expected,
    );
  }

  untilAddress(expected: RegExp): Promise<void> {
    return this.until(() => location.pathname + location.search + location.hash, null, expected);
  }

  focus(selector: string): Promise<void> {
    return this.evaluate((of) => document.querySelector<HTMLElement>(of)?.focus(), selector);
  }

  /** Presses a key, or several at once: `Control+k`. */
  press(keys: string): Promise<unknown> {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    return this.#keys([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  type(text: string): Promise<unknown> {
    return this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  #keys(actions: readonly object[]): Promise<unknown> {
    return this.#engine.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Moves the pointer to the middle of the first element of a selector. */
  async hover(selector: string): Promise<void> {
    await this.#point(selector, []);
  }

  async click(selector: string): Promise<void> {
    await this.#point(selector, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async #point(selector: string, then: readonly object[]): Promise<void> {
    const [x, y] = await this.evaluate((of) => {
      const element = document.querySelector(of);
      if (!element) throw new Error(`There is no ${of}.`);
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    }, selector);
    const actions = [{ type: 'pointerMove', x, y, duration: 0 }, ...then];
    await this.#engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
}
