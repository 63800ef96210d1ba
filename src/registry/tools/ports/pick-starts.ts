import { MAX_PORT, PORT_COUNT } from '../../record/port.ts';
import { lowestStart, type Question } from './question.ts';
import { randomNumbers } from './random.ts';

// Of two ports that are equally near the higher comes first.
function* nearest(starts: Uint8Array, near: number): Generator<number> {
  for (let distance = 0; distance <= MAX_PORT; distance++) {
    if (starts[near + distance] === 1) yield near + distance;
    if (distance > 0 && starts[near - distance] === 1) yield near - distance;
  }
}

function* upwards(starts: Uint8Array, from: number): Generator<number> {
  for (let port = from; port <= MAX_PORT; port++) if (starts[port] === 1) yield port;
}

// Each draw is one of the ports that were not drawn yet.
function* shuffled(starts: Uint8Array, from: number, seed: number): Generator<number> {
  const ports = Uint16Array.from(upwards(starts, from));
  const random = randomNumbers(seed);
  for (let place = 0; place < ports.length; place++) {
    const drawn = place + Math.floor(random() * (ports.length - place));
    const port = ports[drawn] ?? 0;
    ports[drawn] = ports[place] ?? 0;
    yield port;
  }
}

function inOrder(starts: Uint8Array, question: Question): Generator<number> {
  const { order, near, seed } = question;
  if (order === 'nearest') return nearest(starts, near ?? 0);
  const from = lowestStart(question);
  return order === 'first' ? upwards(starts, from) : shuffled(starts, from, seed);
}

/** The first ports of as many rows as are asked for, in the order asked for; no two rows share a port. */
export function pickStarts(starts: Uint8Array, question: Question): number[] {
  const { count, answers } = question;
  const isTaken = new Uint8Array(PORT_COUNT);
  const picked: number[] = [];
  for (const port of inOrder(starts, question)) {
    if (isTaken[port] === 1 || isTaken[port + count - 1] === 1) continue;
    isTaken.fill(1, port, port + count);
    picked.push(port);
    if (picked.length === answers) break;
  }
  return picked;
}
