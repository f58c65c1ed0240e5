// What the server answers to a question; asked again when the question changes.

import { useEffect, useState } from 'preact/hooks'
import { get, Refused } from '../api/http'
import type { Manager } from './Dashboard'

/** The answer to `path`, or the last one while the next is on its way; nothing is asked while `path` is null. */
export function useAnswer<T>(session: Manager, path: string | null, again: unknown = null): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let wanted = true
    if (path === null) setAnswer(null)
    else
      get<T>(path).then(
        (told) => wanted && setAnswer(told),
        (error: unknown) => wanted && session.fail({ code: error instanceof Refused ? error.code : 'unexpected' }),
      )
    return () => {
      wanted = false
    }
  }, [path, again])
  return answer
}
