// Which rules leave a port out, said once more and in the simplest way: each port is asked alone. It shares types with
// the code that it judges, and nothing else.
import type { Knowledge } from '../knowledge.ts';
import type { ChosenTransport } from '../question.ts';

export const ALL = Array.from({ length: 65_536 }, (_, port) => port);

/** The id of the rule that a limit makes, alone or with those of the same ephemeral range. */
export function idOf({ kind, system, first, last }: Knowledge['limits'][number], limits: Knowledge['limits']): string {
  const alike = limits.filter((one) => one.avoided && one.kind === kind && one.first === first && one.last === last);
  const systems = kind === 'ephemeral' ? alike.map((one) => one.system).join(' and ') : system;
  return `${kind}-${systems.replaceAll(' ', '-')}`.toLowerCase();
}

type Closer = (port: number, transport: ChosenTransport) => readonly string[];

/** All rules that leave a port out, of one registry; found once for each port. */
export function closersOf({ holdings, uses, limits }: Knowledge): Closer {
  const covering = ALL.map((): Knowledge['holdings'][number][] => []);
  for (const one of holdings)
    if (one.span) for (let port = one.span.first; port <= one.span.last; port++) covering[port]?.push(one);
  const used = new Set(uses.map(({ port }) => port));

  const statusOf = (port: number, transport: ChosenTransport): string[] => {
    const entries = covering[port] ?? [];
    if (entries.length === 0) return port < 49_152 ? ['unlisted'] : [];
    const own = entries.filter((one) => one.transport === transport);
    const speaking = own.length > 0 ? own : entries.filter((one) => one.transport === null);
    if (speaking.length === 0) return ['unlisted'];
    if (speaking.some(({ name }) => name !== null)) return ['assigned'];
    const words = speaking.map(({ description }) => description);
    if (words.some((text) => text !== 'Unassigned' && !/^Reserved\b/.test(text))) return ['described'];
    return words.every((text) => text === 'Unassigned') ? [] : ['reserved'];
  };
  const isReported = (port: number, transport: ChosenTransport): boolean =>
    (covering[port] ?? []).some(({ unauthorizedUse, transport: on, span }) => {
      if (unauthorizedUse === '' || !span || (on !== null && on !== transport)) return false;
      const named: number[] = [];
      for (const [, first = '', last = first] of unauthorizedUse.matchAll(/(\d+)(?:-(\d+))?/g))
        for (let one = Number(first); one <= Number(last); one++) named.push(one);
      const within = named.filter((one) => one >= span.first && one <= span.last);
      return within.length === 0 || within.includes(port);
    });
  const find: Closer = (port, transport) => [
    ...(port < 1024 ? ['system'] : []),
    ...statusOf(port, transport),
    ...(used.has(port) ? ['common'] : []),
    ...(isReported(port, transport) ? ['unauthorized'] : []),
    ...new Set(
      limits
        .filter(({ avoided }) => avoided)
        .filter(({ first, last, transports }) => first <= port && port <= last && transports.includes(transport))
        .map((limit) => idOf(limit, limits)),
    ),
  ];
  const found = { tcp: ALL.map((port) => find(port, 'tcp')), udp: ALL.map((port) => find(port, 'udp')) };
  return (port, transport) => found[transport][port] ?? [];
}
