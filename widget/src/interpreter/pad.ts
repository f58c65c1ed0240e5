// The interpreter's own notes on a call. They never leave this tab, survive a reload of it, and are gone when the call is.

import { useEffect, useState } from 'preact/hooks'
import { mask } from '../guard/guard'
import type { CallId } from '../protocol/gen'

const PREFIX = 'sansha.pad.'

/** What is on the pad of a call. */
export function usePad(call: CallId): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(PREFIX + call) ?? '')
  const write = (next: string) => {
    setText(next)
    // While it is typed a number stands in the field, but it is never kept.
    sessionStorage.setItem(PREFIX + call, mask(next))
  }
  return [text, write]
}

/** Wipes every pad but that of the call at hand; true when there was something to wipe. */
export function wipePads(kept: CallId | null): boolean {
  const old = Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + (kept ?? ''))
  const written = old.some((name) => sessionStorage.getItem(name) !== '')
  for (const name of old) sessionStorage.removeItem(name)
  return written
}

/** Wipes as soon as the call is over; nothing while it is not known which call that is. True until the next call when something was wiped. */
export function useWiping(call: CallId | null | undefined): boolean {
  const [wiped, setWiped] = useState(false)
  useEffect(() => {
    if (call !== undefined) setWiped(wipePads(call) && call === null)
  }, [call])
  return wiped
}
