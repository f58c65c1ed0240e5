// The screen during a call: it stays awake, and what happened while another one was looked at is put right.

import { useEffect, useState } from 'preact/hooks'
import { voice } from '../staff/voice'

/** A look elsewhere shorter than this is none. */
const AWAY_MS = 3_000

/** Keeps the screen from going dark while `on`. A browser drops the lock whenever the page is hidden. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || navigator.wakeLock === undefined) return
    let [lock, over]: [WakeLockSentinel | undefined, boolean] = [undefined, false]
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      // Refused when the battery is low: then the screen goes dark as always.
      const granted = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (over) void granted?.release()
      else lock = granted
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [on])
}

/** Whether the page has just been come back to, and how to put that away. A voice that failed meanwhile is joined anew. */
export function useCameBack(): [boolean, () => void] {
  const [back, setBack] = useState(false)
  useEffect(() => {
    let left: number | undefined
    const look = () => {
      if (document.visibilityState === 'hidden') left = performance.now()
      else if (left !== undefined) {
        if (performance.now() - left > AWAY_MS) setBack(true)
        left = undefined
        if (voice.state === 'failed') voice.rejoin()
      }
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return [back, () => setBack(false)]
}
