// Whether the network is too weak for a good call, seen from what arrives.

import { useEffect, useState } from 'preact/hooks'
import { voice } from '../staff/voice'

const EVERY_MS = 2_000
/** Lost packets of those expected, and milliseconds by which packets come early or late, from which words are lost. */
const LOSS = 0.05
const JITTER_MS = 60
/** So many looks in a row must agree before anything is said, or unsaid. */
const AGREE = 2

export function useWeak(on: boolean): boolean {
  const [weak, setWeak] = useState(false)
  useEffect(() => {
    if (!on) return
    let row = 0
    const look = async () => {
      const heard = await voice.reception()
      const bad = heard !== null && (heard.loss > LOSS || heard.jitter_ms > JITTER_MS)
      row = bad ? Math.min(AGREE, row + 1) : Math.max(0, row - 1)
      if (row === AGREE) setWeak(true)
      if (row === 0) setWeak(false)
    }
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => clearInterval(timer)
  }, [on])
  return on && weak
}
