// When somebody who leaves the desk plans to be back.

import { time } from '../i18n/fmt'
import type { Timestamp } from '../protocol/gen'

/** The usual breaks. */
export const MINUTES_AWAY = [15, 30, 60] as const

const DAY_MS = 24 * 60 * 60_000

/** The next instant at which clocks in Japan show this time, `13:05`; none when it is no time. */
export function backAt(clockTime: string, now: Timestamp): Timestamp | null {
  const wanted = minutesOf(clockTime)
  // By the same clock that shows the time: minutes since Japan's midnight.
  const current = minutesOf(time(now, 'ja'))
  if (wanted === null || current === null) return null
  const ahead = (wanted - current) * 60_000
  const wholeMinute = now - (now % 60_000)
  return wholeMinute + (ahead > 0 ? ahead : ahead + DAY_MS)
}

function minutesOf(clockTime: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(clockTime) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}
