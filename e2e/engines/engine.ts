/** What the tests do with a browser, whatever protocol the browser speaks. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<unknown>;
  /** Runs a function in the page, given as source, with one text; returns the text that it returns or promises. */
  readonly run: (source: string, text: string) => Promise<string>;
  /** Performs input in the format of WebDriver: https://www.w3.org/TR/webdriver2/#actions */
  readonly perform: (sources: readonly object[]) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export type Scheme = 'light' | 'dark';

/** Starts a browser with a window of 1280 × 900 px, whose files are kept in a folder. */
export type Start = (folder: string, scheme: Scheme) => Promise<Engine>;

/** The milliseconds that a browser may take to start or to answer. A browser that works takes much less. */
export const PATIENCE = 30_000;
