// Service time in the browser: the server says what time it is, the page only counts on from there.

/** Service time, in milliseconds since 1970. */
export class Clock {
  #offset: number | undefined

  /** The server said in `welcome` that it is `now`. */
  set(now: number): void {
    this.#offset = now - Date.now()
  }

  /** Whether the server has said what time it is. */
  get known(): boolean {
    return this.#offset !== undefined
  }

  /** Service time now; wall time until the server has said. */
  now(): number {
    return Date.now() + (this.#offset ?? 0)
  }
}
