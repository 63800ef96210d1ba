// mulberry32 with whole numbers of any size.
function* numbersFrom(seed: number): Generator<number> {
  const cut = (value: bigint): bigint => BigInt.asUintN(32, value);
  for (let state = BigInt(seed); ;) {
    state = cut(state + 0x6d2b79f5n);
    let mixed = cut((state ^ (state >> 15n)) * (state | 1n));
    mixed ^= cut(mixed + cut((mixed ^ (mixed >> 7n)) * (mixed | 61n)));
    yield Number(cut(mixed ^ (mixed >> 14n))) / 2 ** 32;
  }
}

/** The numbers of a list in the order in which they are drawn. */
export function* draw(from: readonly number[], seed: number): Generator<number> {
  const left = [...from];
  let drawn = 0;
  for (const number of numbersFrom(seed)) {
    if (drawn === left.length) return;
    const place = drawn + Math.floor(number * (left.length - drawn));
    const [first = 0, port = 0] = [left[drawn], left[place]];
    // The number in front takes the place of the drawn one.
    left[place] = first;
    drawn++;
    yield port;
  }
}
