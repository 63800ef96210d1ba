import { HISTORIC } from '../../index/permalink.ts';
import { aliasTargets, isHistoric } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';
import { type Registry, serviceNamed } from '../../registry.ts';
import { printCount } from '../../text/count.ts';
import { must } from '../../text/must.ts';
import { type Link, serviceLink } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, type ListSection, listSection } from './list-page.ts';

const isAlias = (entry: Entry): boolean => aliasTargets(entry).length > 0;

function replacementsOf(registry: Registry, entry: Entry): Link[] {
  return aliasTargets(entry).flatMap((name) => {
    const service = serviceNamed(registry, name);
    return service ? [serviceLink(service)] : [];
  });
}

// Adds a column with the service that IANA's note names.
function withReplacements({ registry }: SiteData, section: ListSection): ListSection {
  const { table } = section;
  const entryAt = new Map(section.entries.map((entry) => [must(registry.anchors, entry, 'anchor'), entry]));
  const rows = table.rows.map((row) => {
    const links = replacementsOf(registry, must(entryAt, row.anchor, 'entry'));
    return { ...row, cells: [...row.cells, links.length > 0 ? ({ kind: 'links', links } as const) : null] };
  });
  return { ...section, table: { ...table, columns: [...table.columns, 'Use instead'], rows } };
}

/** The aliases, with the names to use instead, and the historic names that are not aliases. */
export function historicList(data: SiteData): ListPage {
  const { entries } = data.registry;
  const aliases = entries.filter(isAlias);
  const others = entries.filter((entry) => isHistoric(entry) && !isAlias(entry));
  const names = new Set([...aliases, ...others].map(({ name }) => name?.toLowerCase())).size;
  const section = withReplacements(data, listSection(data, 'is:alias', aliases));
  const more = listSection(data, 'is:historic -is:alias', others, { heading: 'Historic names without another name' });
  return {
    title: 'Aliases and historic names',
    description: `${printCount(names, 'service name')} that IANA calls an alias or historic, with the names to use instead.`,
    path: HISTORIC,
    heading: 'Aliases and historic names',
    words: 'with the names to use instead',
    lead: [
      [
        `IANA’s notes call ${printCount(names, 'name')} in ${countEntries([...aliases, ...others])} an alias or historic. Most of these names break the rules for service names (`,
        { text: 'RFC 6335, Section 5.1', url: 'https://www.rfc-editor.org/rfc/rfc6335#section-5.1' },
        '), and IANA assigned a well-formed name to use instead.',
      ],
    ],
    sections: others.length > 0 ? [{ ...section, heading: 'Aliases' }, more] : [section],
  };
}
