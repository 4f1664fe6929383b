const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/**
 * Numbers that look drawn by chance and are the same in every run: x → 48271 x mod 2³¹ − 1, the generator of Park and
 * Miller. `seed` is a whole number from 1 to 2³¹ − 2. Samples are made with it; it is not meant for anything else.
 * Example: `new SeededSequence(1).next()` is 48271 ÷ (2³¹ − 1), about 0.0000225.
 */
export class SeededSequence {
  private state: number;

  constructor(seed: number) {
    if (!Number.isInteger(seed) || seed < 1 || seed >= MODULUS) throw new RangeError(`${seed} is no seed.`);
    this.state = seed;
  }

  /** Above 0 and below 1. */
  next(): number {
    this.state = (this.state * FACTOR) % MODULUS;
    return this.state / MODULUS;
  }

  /** One of the choices. `bias` 1 = all alike; above 1 the earlier ones come more often. */
  pick<Choice>(choices: readonly Choice[], bias = 1): Choice {
    if (choices.length === 0) throw new RangeError('There is nothing to pick from.');
    return choices[Math.floor(choices.length * this.next() ** bias)];
  }

  /** One of the choices by their weights, of which one at least is above 0. */
  pickByWeight<Choice>(choices: readonly (readonly [Choice, number])[]): Choice {
    const possible = choices.filter(([, weight]) => weight > 0);
    if (possible.length === 0) throw new RangeError('There is nothing to pick from.');
    let left = this.next() * possible.reduce((sum, [, weight]) => sum + weight, 0);
    const picked = possible.find(([, weight]) => (left -= weight) < 0);
    return (picked ?? possible[possible.length - 1])[0];
  }

  /** The same entries in another order. */
  shuffled<Entry>(entries: readonly Entry[]): Entry[] {
    const drawn = entries.map((entry) => ({ entry, lot: this.next() }));
    return drawn.sort((a, b) => a.lot - b.lot).map(({ entry }) => entry);
  }
}
