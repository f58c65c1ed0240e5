// What is read off the half-hours of a day. The rates are the server's; nothing is divided here.

import type { HalfHour } from '../protocol/gen'

/** What a half-hour has a value of. */
export type Rate = 'service_level' | 'abandon_rate' | 'asa_ms' | 'aht_ms' | 'occupancy' | 'offered'

/** One value for each half-hour; none where nothing counted. */
export function values(halves: readonly HalfHour[], rate: Rate): (number | null)[] {
  return halves.map((half) => half[rate])
}

/** The latest half-hour with a value, and the change against the one with a value before it. */
export interface Step {
  start: number
  value: number
  change: number
}

const HALF_HOUR_MS = 1_800_000

/** Of the half-hours that are over at `now`: one that has just begun has few calls and says little. None with fewer than two. */
export function step(halves: readonly HalfHour[], rate: Rate, now: number): Step | null {
  const over = halves.filter((half) => half.start + HALF_HOUR_MS <= now)
  const known = over.flatMap((half) => (half[rate] === null ? [] : [{ start: half.start, value: half[rate] }]))
  const [latest, before] = [known.at(-1), known.at(-2)]
  return latest && before ? { start: latest.start, value: latest.value, change: latest.value - before.value } : null
}

/** The half-hour with the most calls, the earliest of equals; none when nobody called. */
export function busiest(halves: readonly HalfHour[]): HalfHour | null {
  const called = halves.filter((half) => half.offered > 0)
  return called.reduce<HalfHour | null>((most, half) => (most === null || half.offered > most.offered ? half : most), null)
}

/** Points of a line through the values in a box, in runs: a gap where there is no value. */
export function runs(all: readonly (number | null)[], width: number, height: number): [number, number][][] {
  const known = all.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const across = (index: number) => (all.length < 2 ? width / 2 : (index / (all.length - 1)) * width)
  const up = (value: number) => (high === low ? height / 2 : height - ((value - low) / (high - low)) * height)
  const lines: [number, number][][] = []
  let line: [number, number][] = []
  for (const [index, value] of all.entries()) {
    if (value !== null) line.push([across(index), up(value)])
    if (line.length > 0 && (value === null || index === all.length - 1)) {
      lines.push(line)
      line = []
    }
  }
  return lines
}
