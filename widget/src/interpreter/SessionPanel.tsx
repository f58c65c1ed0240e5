// The interpreter's call: who is there, the microphone, the way out. No word about the caller but the language.

import { useEffect, useRef, useState } from 'preact/hooks'
import { chordFor, label } from '../keys/keymap'
import { keymap, useHold } from '../keys/keys'
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
import { Leave } from './Leave'

interface SessionProps {
  session: Session<AgentState>
  call: CallView
}

export function SessionPanel({ session, call }: SessionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The interpreter has just accepted, and the button that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  const muted = ownParty(call, 'interpreter')?.muted ?? false
  const mute = (on: boolean) => {
    if (on) voice.muted = true
    void session.command({ t: 'mute', d: { on } })
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
      <div class="controls">
        <Button id="common-mute" do="mute" keys="mute" pressed={muted} onPress={() => mute(!muted)} />
        <Cough muted={muted} mute={mute} />
      </div>
      <div class="controls">
        <Leave session={session} call={call} />
      </div>
      <p class="note">
        <Text id="interpreter-duty" />
      </p>
    </section>
  )
}

/** Muted for as long as it is held, by key, mouse or finger. Whoever was muted before stays so. */
function Cough({ muted, mute }: { muted: boolean; mute: (on: boolean) => void }) {
  const [held, setHeld] = useState(false)
  const press = () => {
    if (muted || held) return
    setHeld(true)
    mute(true)
  }
  const release = () => {
    if (!held) return
    setHeld(false)
    // At once, also where the link is broken and the server was never told.
    voice.muted = false
    mute(false)
  }
  useHold('cough', press, release)
  const chord = chordFor(keymap.value, 'cough')
  const onKey = (act: () => void) => (event: KeyboardEvent) => {
    if (event.code === 'Space' || event.code === 'Enter') act()
  }
  return (
    <button
      type="button"
      class="button plain cough"
      data-do="mute"
      data-cough={held}
      aria-pressed={held}
      aria-keyshortcuts={chord === null ? undefined : label(chord)}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={onKey(press)}
      onKeyUp={onKey(release)}
      onBlur={release}
    >
      <span>
        <Text id={held ? 'interpreter-coughing' : 'interpreter-cough'} />
      </span>
      <kbd>
        {chord !== null && label(chord)} <Text id="interpreter-cough-hold" />
      </kbd>
    </button>
  )
}
