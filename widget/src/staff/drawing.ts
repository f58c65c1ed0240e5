// How often a page is drawn anew. On a busy floor frames come faster than anybody reads: what comes in between is drawn together.

import { options } from 'preact'

/** Twenty times a second is as smooth as a console needs to be. What comes after a pause is drawn at once. */
const EVERY_MS = 50

export function drawTogether(): void {
  let last = Number.NEGATIVE_INFINITY
  options.debounceRendering = (draw) => {
    const drawNow = () => {
      last = performance.now()
      draw()
    }
    const wait = last + EVERY_MS - performance.now()
    if (wait <= 0) queueMicrotask(drawNow)
    else setTimeout(drawNow, wait)
  }
}
