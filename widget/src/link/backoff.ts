// How long to wait before the next attempt: doubling from 250 ms to 15 s, half of it by chance so that a thousand pages
// which lost the same server do not come back in the same instant.

const FIRST_MS = 250
const CAP_MS = 15_000

export class Backoff {
  #attempts = 0
  readonly #random: () => number

  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const span = Math.min(CAP_MS, FIRST_MS * 2 ** this.#attempts)
    this.#attempts += 1
    return span / 2 + (span / 2) * this.#random()
  }

  /** The attempt succeeded. */
  reset(): void {
    this.#attempts = 0
  }
}
