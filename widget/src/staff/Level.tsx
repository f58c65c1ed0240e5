// How loud somebody is: a bar that script moves, twenty times a second at most, without drawing the page anew.

import { useEffect, useRef } from 'preact/hooks'
import { plain } from '../i18n/text'
import type { Source } from '../voice/voice'
import { voice } from './voice'

/** One timer for all bars: 20 times a second. */
const DRAW_MS = 50

/** Loud speech fills the bar. */
const FULL = 0.3

/** Below this nothing is shown: the noise of a quiet room. */
const QUIET = 0.004

type Draw = () => void
const bars = new Set<Draw>()
let timer: ReturnType<typeof setInterval> | undefined

interface LevelProps {
  source: Source | 'microphone'
  /** Shown flat: muted, on hold, not there. */
  flat?: boolean
  /** The key of its name, where it stands alone; otherwise it is only for the eye. */
  named?: string
}

export function Level({ source, flat = false, named }: LevelProps) {
  const bar = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let drawn = -1
    return drawn20({
      draw: () => {
        const level = flat ? 0 : voice.level(source)
        // In steps of a fiftieth, so that what cannot be seen is not drawn.
        const shown = level < QUIET ? 0 : Math.round(Math.sqrt(Math.min(1, level / FULL)) * 50) / 50
        if (shown === drawn) return
        drawn = shown
        bar.current?.style.setProperty('--level', String(shown))
      },
    })
  }, [source, flat])
  const name = named === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': plain(named) } as const)
  return <span ref={bar} class="level" data-source={source} {...name} />
}

/** Draws until the function it gives is called. Pages that nobody sees are not drawn. */
function drawn20({ draw }: { draw: Draw }): () => void {
  bars.add(draw)
  timer ??= setInterval(() => {
    if (document.visibilityState === 'visible') for (const one of bars) one()
  }, DRAW_MS)
  return () => {
    bars.delete(draw)
    if (bars.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
