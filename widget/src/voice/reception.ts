// How well the others arrive: lost packets and uneven ones, from what the browser counts.

/** Since the last look. */
export interface Reception {
  /** Lost of expected, 0 to 1. */
  readonly loss: number
  /** The worst line's, in milliseconds. */
  readonly jitter_ms: number
}

interface Counted {
  readonly type: string
  readonly kind?: string
  readonly packetsLost?: number
  readonly packetsReceived?: number
  readonly jitter?: number
}

/** Compares each look with the one before. */
export class ReceptionMeter {
  #lost = 0
  #received = 0

  /** Null until something arrives. */
  look(report: Iterable<Counted>): Reception | null {
    const lines = [...report].filter((row) => row.type === 'inbound-rtp' && (row.packetsReceived ?? 0) > 0)
    const sum = (of: (row: Counted) => number | undefined) => lines.reduce((total, row) => total + (of(row) ?? 0), 0)
    const [lost, received] = [sum((row) => row.packetsLost), sum((row) => row.packetsReceived)]
    const [newLost, newReceived] = [Math.max(0, lost - this.#lost), received - this.#received]
    this.#lost = lost
    this.#received = received
    if (newReceived <= 0) return null
    const jitter = Math.max(...lines.map((row) => row.jitter ?? 0))
    return { loss: newLost / (newLost + newReceived), jitter_ms: jitter * 1000 }
  }
}
