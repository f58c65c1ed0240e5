// How good the page's voice connection is, looked at every two seconds while somebody shows it.

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { QualityView } from '../voice/quality'
import { voice } from './voice'

const LOOK_MS = 2_000

/** What the last two seconds were like; none without a connection. */
const quality = signal<QualityView | null>(null)

let watching = 0
let timer: ReturnType<typeof setInterval> | undefined

export function useQuality(): QualityView | null {
  useEffect(() => {
    watching += 1
    timer ??= setInterval(() => void look(), LOOK_MS)
    return () => {
      watching -= 1
      if (watching > 0) return
      clearInterval(timer)
      timer = undefined
    }
  }, [])
  return quality.value
}

async function look(): Promise<void> {
  const seen = await voice.quality()
  const [a, b] = [quality.value, seen]
  // The same words again are not drawn again.
  if (a?.quality !== b?.quality || a?.loss !== b?.loss || a?.rtt_ms !== b?.rtt_ms) quality.value = seen
}
