/** A small seeded generator (mulberry32): the same seed gives the same cases on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to limit - 1. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Another key of the same length that shares exactly `nibbles` nibbles with this one. */
  neighbour(key: Uint8Array, nibbles: number): Uint8Array {
    const other = this.bytes(key.length);
    const whole = nibbles >> 1;
    other.set(key.subarray(0, whole));
    const differ = 1 + this.below(15);
    const byte = key[whole]!;
    other[whole] = nibbles % 2 === 0 ? byte ^ (differ << 4) ^ this.below(16) : byte ^ differ;
    return other;
  }
}
