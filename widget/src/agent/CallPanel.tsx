// The call at hand and what an operator can do with it.

import { useEffect, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { type CallView, type ClientFrame, LANGUAGES, type Language } from '../protocol/gen'
import { ownParty } from '../staff/own'
import { Parties } from '../staff/Parties'
import { voice } from '../staff/voice'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Operator } from './Console'

export function CallPanel({ session, call }: { session: Operator; call: CallView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The operator has just accepted, and the button that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  const send = (frame: ClientFrame) => void session.command(frame)
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
      <Parties call={call} own="operator" />
      <Controls call={call} send={send} />
      <Invite call={call} send={send} />
      <Button id="agent-end" do="end" kind="danger" keys="end" onPress={() => send({ t: 'end', d: {} })} />
    </section>
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

function Invite({ call, send }: { call: CallView; send: (frame: ClientFrame) => void }) {
  const [language, setLanguage] = useState<Language>(call.language === 'ja' ? 'en' : call.language)
  return (
    <details class="invite">
      <summary>
        <Text id="agent-invite-title" />
      </summary>
      <div class="row end">
        <Choice id="agent-invite-language" value={language} onChange={(value) => setLanguage(value as Language)}>
          {LANGUAGES.filter(({ tag }) => tag !== 'ja').map(({ tag }) => (
            <option key={tag} value={tag}>
              {plain(`language-${tag}`)}
            </option>
          ))}
        </Choice>
        <Button id="agent-invite" do="invite" keys="invite" onPress={() => send({ t: 'invite', d: { language } })} />
      </div>
    </details>
  )
}
