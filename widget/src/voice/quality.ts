// How good the connection is: two looks at its statistics, a judgement in three words.

/** What was counted up to an instant, over all lines together. */
export interface Sample {
  lost: number
  received: number
  /** Samples that had to be invented, silence left out, of all that were played. */
  concealed: number
  played: number
  jitter_ms: number
  rtt_ms: number | null
}

export type Quality = 'good' | 'unstable' | 'bad'

export interface QualityView {
  quality: Quality
  /** Share of packets lost since the look before, 0 to 1. */
  loss: number
  rtt_ms: number | null
}

/** From here on people begin to notice, and from there on they complain. */
const UNSTABLE = { loss: 0.02, concealed: 0.05, jitter_ms: 40, rtt_ms: 250 }
const BAD = { loss: 0.08, concealed: 0.15, jitter_ms: 100, rtt_ms: 500 }

type Stat = Record<string, unknown> & { type: string }

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Adds up what a connection reports. */
export function sampleOf(stats: Iterable<Stat>): Sample {
  const sum: Sample = { lost: 0, received: 0, concealed: 0, played: 0, jitter_ms: 0, rtt_ms: null }
  for (const stat of stats) {
    if (stat.type === 'inbound-rtp') {
      sum.lost += number(stat.packetsLost)
      sum.received += number(stat.packetsReceived)
      sum.concealed += number(stat.concealedSamples) - number(stat.silentConcealedSamples)
      sum.played += number(stat.totalSamplesReceived)
      sum.jitter_ms = Math.max(sum.jitter_ms, number(stat.jitter) * 1000)
    } else if (stat.type === 'candidate-pair' && stat.nominated === true && typeof stat.currentRoundTripTime === 'number') {
      sum.rtt_ms = stat.currentRoundTripTime * 1000
    }
  }
  return sum
}

/** What happened between two looks. */
export function judge(before: Sample, now: Sample): QualityView {
  const share = (part: number, rest: number) => (part <= 0 || part + rest <= 0 ? 0 : part / (part + rest))
  const lost = now.lost - before.lost
  const concealed = now.concealed - before.concealed
  const seen = {
    loss: share(lost, now.received - before.received),
    concealed: share(concealed, now.played - before.played - concealed),
    jitter_ms: now.jitter_ms,
    rtt_ms: now.rtt_ms ?? 0,
  }
  const over = (limit: typeof BAD) => (Object.keys(limit) as (keyof typeof BAD)[]).some((key) => seen[key] > limit[key])
  const quality = over(BAD) ? 'bad' : over(UNSTABLE) ? 'unstable' : 'good'
  return { quality, loss: seen.loss, rtt_ms: now.rtt_ms }
}
