/** A part of a long page, for its contents list. */
export interface Section {
  /** The anchor of its heading. */
  readonly id: string;
  readonly heading: string;
  /** How much stands there: `1,024`; '' where that does not matter. */
  readonly count: string;
}
