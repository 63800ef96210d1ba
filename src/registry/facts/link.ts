import { contactPath, portsPath, referencePath, servicePath } from '../index/permalink.ts';
import { printSpan, type Span } from '../record/port.ts';

/** A page of this site: what to call it, and its path. */
export interface Link {
  readonly title: string;
  readonly path: string;
}

/** A page of what is no longer in the registry. */
export interface FormerLink extends Link {
  /** The first release without it. */
  readonly since: string;
}

/** A service, a former one too. */
export const serviceLink = ({ name, slug }: { readonly name: string; readonly slug: string }): Link => ({
  title: name,
  path: servicePath(slug),
});

/** A contact, a former one too. */
export const contactLink = ({ title, slug }: { readonly title: string; readonly slug: string }): Link => ({
  title,
  path: contactPath(slug),
});

/** An RFC or draft, a former one too. */
export const documentLink = ({ title, slug }: { readonly title: string; readonly slug: string }): Link => ({
  title,
  path: referencePath(slug),
});

/** The ports of an entry that has a name; their page is always there. */
export const portsLink = (span: Span): Link => ({ title: printSpan(span), path: portsPath(span) });
