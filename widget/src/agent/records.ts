// The operator's own calls of today, as the inquiry list has them.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Inquiry } from '../api/types'
import type { Operator } from './Console'
import { failureOf } from './failure'

export interface OwnRecord extends Inquiry {
  connected: number | null
  ended: number | null
}

/** Read once when the page comes to rest, and again when something was put right. */
export function useRecords(session: Operator): { records: OwnRecord[] | null; reload: () => Promise<void> } {
  const [records, setRecords] = useState<OwnRecord[] | null>(null)
  const reload = () =>
    get<{ records: OwnRecord[] }>('/api/agent/records').then(
      (found) => setRecords(found.records),
      (error: unknown) => session.fail(failureOf(error)),
    )
  useEffect(() => void reload(), [])
  return { records, reload }
}
