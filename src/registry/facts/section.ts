/** A part of a long page, for its contents list. */
export interface Section {
  /** The anchor of its heading. */
  readonly id: string;
  readonly heading: string;
  /** How many things the part has: `1,024`; '' where that does not matter. */
  readonly count: string;
}
