// Since when a call has been as it is. The server tells the phase and not its beginning, so the page remembers when it first
// saw it, also over a reload.

import type { CallView } from '../protocol/gen'

const KEPT = 'sansha.phase'

/** When this page first saw the call in its present phase; service time. */
export function phaseSince(call: CallView, now: number): number {
  const mark = `${call.call} ${call.phase} `
  const kept = sessionStorage.getItem(KEPT)
  if (kept?.startsWith(mark)) return Number(kept.slice(mark.length))
  sessionStorage.setItem(KEPT, mark + now)
  return now
}
