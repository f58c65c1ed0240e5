// Clocks that count from or towards an instant of the server.

import { useEffect, useState } from 'preact/hooks'
import { span } from '../i18n/fmt'
import type { Clock } from '../link/clock'

/** Service time, renewed at each of its full seconds. */
export function useNow(clock: Clock): number {
  const [now, setNow] = useState(clock.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      setNow(clock.now())
      timer = setTimeout(tick, 1000 - (clock.now() % 1000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [clock])
  return now
}

/** Time since an instant. */
export function Since({ at, clock }: { at: number; clock: Clock }) {
  return <span class="clock">{span(useNow(clock) - at)}</span>
}

/** Time until an instant, with a bar that empties over `from` to `at`. */
export function Until({ at, from, clock }: { at: number; from?: number; clock: Clock }) {
  // Up, so that 0:00 is shown when it is over and not a second before.
  const left = Math.max(0, at - useNow(clock) + 999)
  return (
    <>
      <span class="clock">{span(left)}</span>
      {from !== undefined && at > from && (
        <meter class="left" min={0} max={at - from} value={Math.min(left, at - from)} aria-hidden="true" />
      )}
    </>
  )
}
