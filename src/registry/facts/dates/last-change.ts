/** The release since which IANA says the same of what a page is about. */
export interface LastChange {
  readonly release: string;
  /** Whether that release is known to have made a change. If not, it is the release that the history begins with. */
  readonly seen: boolean;
}

/** By the path of a page. A page that is about the whole registry, or about none of it, has no date of its own. */
export type LastChanges = ReadonlyMap<string, LastChange>;
