/** A source of whole numbers below a bound; the same seed gives the same numbers on every machine. */
export type Random = (bound: number) => number;

/**
 * The generator mulberry32. A generator of our own rather than fast-check: a run is named by one number, documents of
 * 100 KB are changed in place instead of being built from parts, and shrinking them would take longer than reading one.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** One of the values. Throws for an empty list. */
export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
