// Handing over: the interpreter leaves, the call stays, and the house looks for another one. Said in words before it is done.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { CallView, PhraseId } from '../protocol/gen'
import type { Session } from '../staff/session'
import type { AgentState } from '../store/agent'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Spoken } from './Introduction'

/** To be read aloud before leaving. */
const FAREWELL: PhraseId[] = ['handover-calling']

export function Leave({ session, call }: { session: Session<AgentState>; call: CallView }) {
  const [asked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked) heading.current?.focus()
  }, [asked])
  if (!asked) return <Button id="interpreter-leave" kind="danger" keys="end" onPress={() => setAsked(true)} />
  return (
    <section class="leave" aria-labelledby="leave-title">
      <h3 id="leave-title" ref={heading} tabIndex={-1}>
        <Text id="interpreter-leave-title" />
      </h3>
      <p>
        <Text id="interpreter-leave-what" />
      </p>
      <p class="note">
        <Text id="interpreter-leave-say" />
      </p>
      <Spoken call={call} phrases={FAREWELL} />
      <div class="controls">
        <Button id="interpreter-leave-stay" onPress={() => setAsked(false)} />
        <Button id="interpreter-leave-now" do="end" kind="danger" onPress={() => void session.command({ t: 'end', d: {} })} />
      </div>
    </section>
  )
}
