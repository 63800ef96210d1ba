/** What the tests ask of a browser, whatever protocol it speaks. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<unknown>;
  /** Runs a function in the page, given as text, of one text; returns the text that it gives or promises. */
  readonly run: (source: string, text: string) => Promise<string>;
  /** Performs input as WebDriver writes it: https://www.w3.org/TR/webdriver2/#actions */
  readonly perform: (sources: readonly object[]) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export type Scheme = 'light' | 'dark';

/** Starts a browser with a window of 1280 × 900 px, which keeps its files in a folder. */
export type Start = (folder: string, scheme: Scheme) => Promise<Engine>;

/** How long a browser may take to start or to answer, in ms. Nothing that works waits for it. */
export const PATIENCE = 30_000;
