// The interpreter's call: who is there, the microphone, the way out. No word about the caller but the language.

import { useEffect, useRef } from 'preact/hooks'
import type { CallView } from '../protocol/gen'
import { ownParty } from '../staff/own'
import { Parties } from '../staff/Parties'
import type { Session } from '../staff/session'
import { voice } from '../staff/voice'
import type { AgentState } from '../store/agent'
import { Button } from '../ui/Button'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'

export function SessionPanel({ session, call }: { session: Session<AgentState>; call: CallView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The interpreter has just accepted, and the button that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  const muted = ownParty(call, 'interpreter')?.muted ?? false
  const mute = () => {
    if (!muted) voice.muted = true
    void session.command({ t: 'mute', d: { on: !muted } })
  }
  return (
    <section class="card call" aria-labelledby="call-title" data-id={call.call} data-phase={call.phase}>
      <h2 id="call-title" ref={heading} tabIndex={-1}>
        <Text id={`phase-${call.phase}`} />
      </h2>
      <p class="row">
        <span>
          <Text id={`language-${call.language}`} /> <Autonym lang={call.language} />
        </span>
        <Since at={call.connected ?? call.arrived} clock={session.clock} />
      </p>
      <p class="note">
        <Text id={`topic-${call.topic}`} />
      </p>
      <Parties call={call} own="interpreter" />
      <p class="note">
        <Text id="interpreter-duty" />
      </p>
      <div class="controls">
        <Button id="common-mute" do="mute" keys="mute" pressed={muted} onPress={mute} />
        <Button
          id="interpreter-leave"
          do="end"
          kind="danger"
          keys="end"
          onPress={() => void session.command({ t: 'end', d: {} })}
        />
      </div>
    </section>
  )
}
