import { slug } from '../../../registry/index/permalink.ts';
import { folded } from '../fold.ts';
import { type NamedFormer, type NamedService, type NamedUse, type Names, parseDistances } from './names.ts';
import { parseSections } from './sections.ts';

/**
 * Adds to names what the file has that printSearchUses of src/formats/search-names.ts prints: common names, former
 * names, and all spans without a service.
 */
export function addUses(names: Names, text: string): Names {
  const [common = [], former = [], [spans] = []] = parseSections(text);
  const uses = parseUses(common, names.services);
  return {
    ...names,
    uses,
    former: parseFormer(former),
    givingWay: findGivingWay(uses, names.byName),
    spans: spans ? parseDistances(spans) : names.spans,
  };
}

// A line has a target, and the common names that lead to it. The target is the slug of a service, or how far a port is
// from the one before it. Before a name stands a `+` for each target that people mean more often by it.
function parseUses(lines: readonly string[], services: readonly NamedService[]): NamedUse[] {
  const bySlug = new Map(services.map((service) => [service.slug, service]));
  let [place, before] = [0, 0];
  return lines.flatMap((line) => {
    const [where = '', ...written] = line.split('\t');
    const service = bySlug.get(where);
    if (!service && /^\d+$/.test(where)) before += Number(where);
    const target = service ?? (/^\d+$/.test(where) ? before : null);
    return written.flatMap((text): NamedUse[] => {
      const name = text.replace(/^\++/, '');
      const use = { ...folded(name), target: target ?? 0, rank: text.length - name.length, place: place++ };
      return target === null ? [] : [use];
    });
  });
}

function findGivingWay(uses: readonly NamedUse[], byName: Names['byName']): Set<string> {
  const first = new Map(uses.filter(({ rank }) => rank === 0).map((use) => [use.lower, use.target]));
  const isBehind = ([lower, target]: [string, NamedUse['target']]): boolean =>
    byName.get(lower)?.ports.length === 0 && typeof target !== 'number' && target.ports.length > 0;
  return new Set([...first].filter(isBehind).map(([lower]) => lower));
}

function parseFormer(lines: readonly string[]): NamedFormer[] {
  return lines.map((line) => {
    const [name = '', since = '', now = ''] = line.split('\t');
    return { ...folded(name), slug: slug(name), since, now };
  });
}
