// How often a page is drawn anew. On a busy floor frames come faster than anybody reads: what comes in between is drawn together.
// What a person does is another matter: it is drawn at once, and nobody's next key meets a page that has not heard of the last.

import { options } from 'preact'

/** Twenty times a second is as smooth as a console needs to be. What comes after a pause is drawn at once. */
const EVERY_MS = 50

/** What waits is drawn before these: a key meets a page that has heard of the last one. */
const BEFORE = ['keydown', 'pointerdown'] as const

/** And only after these: the browser has changed the field already, and drawing what was would take it back. */
const AFTER = ['input', 'change', 'click', 'keyup'] as const

export function drawTogether(): void {
  let last = Number.NEGATIVE_INFINITY
  let waiting: { draw: () => void; timer: ReturnType<typeof setTimeout> } | undefined
  const drawNow = (draw: () => void) => {
    waiting = undefined
    last = performance.now()
    draw()
  }
  options.debounceRendering = (draw) => {
    const wait = last + EVERY_MS - performance.now()
    if (wait <= 0) queueMicrotask(() => drawNow(draw))
    else waiting = { draw, timer: setTimeout(() => drawNow(draw), wait) }
  }
  const atOnce = () => {
    if (waiting) {
      clearTimeout(waiting.timer)
      drawNow(waiting.draw)
    }
    last = Number.NEGATIVE_INFINITY
  }
  for (const deed of BEFORE) addEventListener(deed, atOnce, { capture: true })
  for (const deed of AFTER) addEventListener(deed, atOnce)
}
