// The interpreter's own minutes, as the server counted them.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Minutes } from '../api/types'

const PATH = '/api/interpreter/minutes'

/** From and to, ISO days; empty means today. */
export interface Days {
  from: string
  to: string
}

const query = ({ from, to }: Days) => new URLSearchParams({ from, to }).toString()

/** Where the same days are as a sheet. */
export function sheetOf(days: Days): string {
  return `${PATH}.csv?${query(days)}`
}

/** The minutes of these days; asked for again whenever `news` changes. Undefined while they come, null when they do not. */
export function useMinutes(days: Days, news: unknown): Minutes | null | undefined {
  const [minutes, setMinutes] = useState<Minutes | null | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    get<Minutes>(`${PATH}?${query(days)}`)
      .then((answer) => wanted && setMinutes(answer))
      .catch(() => wanted && setMinutes(null))
    return () => {
      wanted = false
    }
  }, [days.from, days.to, news])
  return minutes
}

/** Seconds in all, of what has ended. */
export function totalSeconds(minutes: Minutes): number {
  return minutes.stints.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
}
