import { servicePath, slug } from '../../../registry/index/permalink.ts';
import { printCount } from '../../../registry/text/count.ts';
import { adviseName } from '../../../registry/tools/name/advise-name.ts';
import { nameLabels } from '../../../registry/tools/name/name-labels.ts';
import type { KnownName, RegisteredName } from '../../../registry/tools/name/name-state.ts';
import { mendName } from '../../../registry/tools/name/rules.ts';
import { findSimilar } from '../../../registry/tools/name/similar-names.ts';
import { citeSection } from '../../../registry/tools/section.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';
import { pageOfUse } from '../../search/answers/page-of-use.ts';
import { type Check, printCheck } from './address.ts';
import { copyButton } from './copy-button.ts';
import type { KnownNames } from './known-names.ts';

const serviceLink = (name: string): HTMLElement =>
  element('a', name, { class: 'name', href: href(servicePath(slug(name))) });

function listOf(items: readonly (readonly (Node | string)[])[]): HTMLElement {
  const list = element('ul', '');
  for (const parts of items) {
    const item = element('li', '');
    item.append(...parts);
    list.append(item);
  }
  return list;
}

function entryParts({ name, port, transport, description, alias }: RegisteredName): (Node | string)[] {
  const where = [transport.toUpperCase(), port].filter(Boolean).join(' ');
  return [
    serviceLink(name),
    where === '' ? '' : `, ${where}`,
    `: ${description}`,
    ...(alias === '' ? [] : [' (alias to ', serviceLink(alias), ')']),
  ];
}

function mendedView(check: Check): HTMLElement[] {
  const mended = mendName(check.name);
  if (mended === null || mended === check.name) return [];
  const line = element('p', 'A well-formed name like it: ');
  line.append(element('a', mended, { class: 'name', href: printCheck({ ...check, name: mended }) }));
  return [line];
}

function adviceView(name: string): HTMLElement[] {
  const advice = adviseName(name).map(({ words, section }) => {
    const { text, url } = citeSection(section);
    return [`${words} `, element('a', text, { href: url })];
  });
  return advice.length === 0 ? [] : [listOf(advice)];
}

function similarView(name: string, names: readonly string[]): HTMLElement[] {
  const similar = findSimilar(name, names);
  if (similar.length === 0) return [element('p', 'No name of the registry is one letter or one hyphen away.')];
  const total = similar.reduce((sum, group) => sum + group.names.length, 0);
  return [
    element('h2', `Similar names (${printCount(total, 'name')})`),
    listOf(
      similar.map(({ difference, names: alike }) => [
        `${difference.charAt(0).toUpperCase()}${difference.slice(1)}: `,
        ...alike.flatMap((other, i) => [i > 0 ? ', ' : '', serviceLink(other)]),
      ]),
    ),
  ];
}

function usesView(name: string, uses: KnownNames['uses']): HTMLElement[] {
  const same = uses.filter(({ lower }) => lower === name.toLowerCase()).map(pageOfUse);
  if (same.length === 0) return [];
  return [
    element('h2', 'Common uses with this name (not from IANA)'),
    listOf(same.map(({ title, path }) => [element('a', title, { href: href(path) })])),
  ];
}

function labelsView({ name, transports }: Check): HTMLElement[] {
  const items = nameLabels(name, transports).map(({ label, kinds }) => {
    const button = copyButton('Copy', label, () => label);
    return [element('code', label), ` (${kinds.join(', ')}) `, ...button];
  });
  return items.length === 0 ? [] : [element('h2', 'Labels in DNS'), listOf(items)];
}

/** Shows everything that was found about a name, the most important first. */
export function foundView(check: Check, { state, entries, former }: KnownName, known: KnownNames): HTMLElement[] {
  const now = former?.now ? [element('p', `In its place: ${former.now}.`)] : [];
  return [
    ...(state === 'malformed' ? mendedView(check) : []),
    ...(entries.length === 0 ? [] : [listOf(entries.map(entryParts))]),
    ...(former ? [listOf([[serviceLink(former.name), `: gone since the release of ${former.since}`]]), ...now] : []),
    ...adviceView(check.name),
    ...similarView(check.name, known.names),
    ...usesView(check.name, known.uses),
    ...labelsView(check),
  ];
}
