// Before a call the page looks again now and then: it opens, it closes, interpreters come and go.

import { useEffect } from 'preact/hooks'
import type { Visit } from './visit'

const EVERY_MS = 30_000

export function useWatch(visit: Visit): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void visit.look()
    }
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [visit])
}
