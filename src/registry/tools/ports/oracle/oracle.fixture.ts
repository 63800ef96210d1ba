// Chooses ports once more and in the simplest way: row by row and port by port. It shares types with the code that it
// judges, and nothing else.
import type { Knowledge } from '../knowledge.ts';
import type { ChosenTransport, Question } from '../question.ts';
import { draw } from './draw.fixture.ts';
import type { PlainChoice } from './plain-choice.fixture.ts';
import { ALL, closersOf, idOf } from './rules.fixture.ts';

const FIXED = ['system', 'assigned', 'reserved', 'described', 'unlisted'];

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

/** Makes the oracle of one registry. */
export function makeOracle(knowledge: Knowledge): (question: Question) => PlainChoice {
  const closers = closersOf(knowledge);
  const { limits } = knowledge;
  const ofLimits = new Set(
    limits.filter(({ last, avoided }) => avoided && last > 1023).map((limit) => idOf(limit, limits)),
  );
  const order = [...FIXED, 'common', 'unauthorized', ...ofLimits];
  // The rules that leave a port out, as bits.
  const bitsOf = (ids: readonly string[]): number =>
    ids.reduce((bits, id) => (order.includes(id) ? bits | (1 << order.indexOf(id)) : bits), 0);
  const bits = {
    tcp: ALL.map((port) => bitsOf(closers(port, 'tcp'))),
    udp: ALL.map((port) => bitsOf(closers(port, 'udp'))),
  };
  const lanesOf = { both: [['tcp', 'udp']], tcp: [['tcp']], udp: [['udp']], any: [['tcp'], ['udp']] } as const;

  const opened = new Map<string, (readonly boolean[])[]>();
  const counted = new Map<string, Pick<PlainChoice, 'leftOut' | 'clear'>>();

  return (question) => {
    const { count, near, answers: wanted, seed } = question;
    const lanes: readonly (readonly ChosenTransport[])[] = lanesOf[question.transports];
    const from = question.order === 'nearest' ? 0 : (near ?? 0);
    const closing = (port: number, lane: readonly ChosenTransport[], allowed: number): number => {
      let all = 0;
      for (const transport of lane) all |= bits[transport][port] ?? 0;
      return all & ~allowed;
    };
    const off = bitsOf(question.allow);
    const firstOf = (port: number, lane: readonly ChosenTransport[]): string => {
      const by = closing(port, lane, off);
      for (let place = 0; place < order.length; place++) if (by & (1 << place)) return order[place] ?? '';
      return '';
    };
    const openOf = (allowed: number): (readonly boolean[])[] =>
      once(opened, `${question.transports} ${allowed}`, () =>
        lanes.map((lane) => ALL.map((port) => closing(port, lane, allowed) === 0)),
      );
    const fits = (open: readonly boolean[], first: number): boolean => {
      for (let port = first; port < first + count; port++) if (open[port] !== true) return false;
      return true;
    };
    const startsOf = (opens: readonly (readonly boolean[])[]): number[] =>
      ALL.filter((port) => opens.some((open) => fits(open, port)));

    const opens = openOf(off);
    const starts = startsOf(opens);
    const here = starts.filter((port) => port >= from);
    const distance = (port: number): number => Math.abs(port - (near ?? 0));
    const ordered =
      question.order === 'random'
        ? draw(here, seed)
        : question.order === 'first'
          ? here
          : here.toSorted((a, b) => distance(a) - distance(b) || b - a);
    const picked: number[] = [];
    for (const port of ordered) {
      if (picked.every((one) => Math.abs(one - port) >= count)) picked.push(port);
      if (picked.length === wanted) break;
    }

    const endAt = (port: number, lane: readonly ChosenTransport[]): string => {
      if (port < 0 || port > 65_535) return 'none';
      const id = firstOf(port, lane);
      return `${port} ${id} ${lane.filter((transport) => closers(port, transport).includes(id)).join()}`;
    };
    const answers = picked.map((first) => {
      const places = lanes.map((_, place) => place).filter((place) => fits(opens[place] ?? [], first));
      const [place = 0] = places;
      let [low, high] = [first, first];
      while (opens[place]?.[low - 1]) low--;
      while (opens[place]?.[high + 1]) high++;
      const on = places.flatMap((one) => lanes[one] ?? []).join();
      const lane = lanes[place] ?? [];
      return `${first}-${first + count - 1} ${on} in ${low}-${high}: ${endAt(low - 1, lane)}, ${endAt(high + 1, lane)}`;
    });

    // A port is left out when all lanes are closed to it. It counts for the rule that closes the last lane.
    const counts = once(counted, `${question.transports} ${off}`, () => {
      const leftOut: Record<string, number> = {};
      for (const id of order) if (!question.allow.includes(id)) leftOut[id] = 0;
      let clear = 0;
      for (const port of ALL) {
        const by = lanes.map((lane) => firstOf(port, lane));
        const last = order.findLast((id) => by.includes(id)) ?? '';
        if (by.includes('')) clear++;
        else leftOut[last] = (leftOut[last] ?? 0) + 1;
      }
      return { leftOut, clear };
    });
    const rowsWith = (allowed: readonly string[]): number =>
      startsOf(openOf(off | bitsOf(allowed))).filter((port) => port >= from).length;
    const advise = (): string => {
      if (starts.length > 0) return `below ${starts.length}`;
      const switches = order.slice(FIXED.length).filter((id) => !question.allow.includes(id));
      const gains = switches.map((id) => ({ id, rows: rowsWith([id]) })).filter(({ rows }) => rows > 0);
      const most = Math.max(...gains.map(({ rows }) => rows));
      const best = gains.find(({ rows }) => rows === most);
      if (best) return `allow ${best.id} ${best.rows}`;
      const needed = new Set(switches);
      if (rowsWith(switches) > 0) {
        for (const id of switches) {
          needed.delete(id);
          if (rowsWith([...needed]) === 0) needed.add(id);
        }
        const ids = switches.filter((id) => needed.has(id));
        return `allow ${ids.join(' ')} ${rowsWith(ids)}`;
      }
      let [longest, length] = [0, 0];
      for (const open of opens) {
        length = 0;
        for (const port of ALL) {
          length = port >= from && open[port] ? length + 1 : 0;
          longest = Math.max(longest, length);
        }
      }
      return `shorter ${longest}`;
    };
    return { answers, rows: here.length, ...counts, advice: picked.length > 0 ? '' : advise() };
  };
}
