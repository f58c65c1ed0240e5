// Hanging up takes two presses: a call waited for must not be lost to a thumb.

import { useEffect, useState } from 'preact/hooks'
import { Button } from '../ui/Button'
import type { Visit } from './visit'

/** The second press counts within this; then the button is as before. */
const SURE_MS = 6_000

export function HangUp({ visit }: { visit: Visit }) {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (!asked) return
    const timer = setTimeout(() => setAsked(false), SURE_MS)
    return () => clearTimeout(timer)
  }, [asked])
  const press = () => {
    if (asked) void visit.hangUp()
    setAsked(!asked)
  }
  return (
    <div class={asked ? 'hang-up sure' : 'hang-up'} aria-live="polite">
      <Button id={asked ? 'caller-hang-up-sure' : 'caller-hang-up'} do="end" kind="danger" onPress={press} />
    </div>
  )
}
