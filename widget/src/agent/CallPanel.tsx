// The call at hand and what an operator can do with it.

import { useEffect, useRef } from 'preact/hooks'
import { reference } from '../i18n/fmt'
import type { CallView, ClientFrame } from '../protocol/gen'
import { ownParty } from '../staff/own'
import { Parties } from '../staff/Parties'
import { voice } from '../staff/voice'
import { Button } from '../ui/Button'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Operator } from './Console'
import { Invite } from './Invite'
import { phaseSince } from './phase'

export function CallPanel({ session, call }: { session: Operator; call: CallView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The operator has just accepted, and the button that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  const send = (frame: ClientFrame) => void session.command(frame)
  return (
    <section class="card call" aria-labelledby="call-title" data-id={call.call} data-phase={call.phase}>
      <div class="phase">
        <h2 id="call-title" ref={heading} tabIndex={-1}>
          <Text id={`phase-${call.phase}`} />
        </h2>
        <Phase session={session} call={call} />
      </div>
      <p class="spoken">
        <strong>
          <Text id={`language-${call.language}`} />
        </strong>{' '}
        <Autonym lang={call.language} />
      </p>
      <p class="note">
        <Text id={`topic-${call.topic}`} /> · <Text id="agent-own-reference" /> <span class="clock">{reference(call.call)}</span>
      </p>
      <Parties call={call} own="operator" />
      <Controls call={call} send={send} />
      <Invite call={call} send={send} />
      <Button id="agent-end" do="end" kind="danger" keys="end" onPress={() => send({ t: 'end', d: {} })} />
    </section>
  )
}

/** How long the talk has lasted; while it is interrupted, how long that has. */
function Phase({ session, call }: { session: Operator; call: CallView }) {
  const began = call.connected ?? call.arrived
  const usual = call.phase === 'talking'
  return (
    <span class="row start">
      {!usual && (
        <strong>
          <Since at={phaseSince(call, session.clock.now())} clock={session.clock} />
        </strong>
      )}
      <small>
        <Text id="agent-call-time" /> <Since at={began} clock={session.clock} />
      </small>
    </span>
  )
}

function Controls({ call, send }: { call: CallView; send: (frame: ClientFrame) => void }) {
  const muted = ownParty(call, 'operator')?.muted ?? false
  const mute = () => {
    // Off at once; on again only when the server has said so.
    if (!muted) voice.muted = true
    send({ t: 'mute', d: { on: !muted } })
  }
  const [held, aside] = [call.phase === 'held', call.phase === 'aside']
  const interpreter = call.parties.some((party) => party.part === 'interpreter' && party.state === 'connected')
  return (
    <div class="controls">
      <Button id="common-mute" do="mute" keys="mute" pressed={muted} onPress={mute} />
      {held ? (
        <Button id="agent-resume" do="resume" kind="main" keys="hold" onPress={() => send({ t: 'resume', d: {} })} />
      ) : (
        <Button id="agent-hold" do="hold" keys="hold" disabled={aside} onPress={() => send({ t: 'hold', d: {} })} />
      )}
      {interpreter && (
        <Button
          id={aside ? 'agent-aside-end' : 'agent-aside'}
          do="aside"
          keys="aside"
          pressed={aside}
          disabled={held}
          onPress={() => send({ t: 'aside', d: { on: !aside } })}
        />
      )}
    </div>
  )
}
