// One's own microphone: off with a press, and for interpreters off as long as the cough key is held.

import { useRef } from 'preact/hooks'
import { useHold } from '../keys/keys'
import type { CallView, Part } from '../protocol/gen'
import { Button } from '../ui/Button'
import { ownParty } from './own'
import type { Session } from './session'
import { voice } from './voice'

interface MuteProps<S> {
  session: Session<S>
  call: CallView
  /** Whose page this is. */
  own: Part
}

export function Mute<S>({ session, call, own }: MuteProps<S>) {
  const muted = ownParty(call, own)?.muted ?? false
  return <Button id="common-mute" do="mute" keys="mute" pressed={muted} onPress={() => setMuted(session, !muted)} />
}

/** The cough key: mutes while it is held. Whoever was muted before stays so. */
export function Cough<S>({ session, call, own }: MuteProps<S>) {
  const muted = ownParty(call, own)?.muted ?? false
  const coughing = useRef(false)
  const press = () => {
    coughing.current = !muted
    if (!muted) setMuted(session, true)
  }
  const release = () => {
    if (coughing.current) setMuted(session, false)
    coughing.current = false
  }
  useHold('cough', press, release)
  return null
}

function setMuted<S>(session: Session<S>, on: boolean): void {
  // Off at once; on again only when the server has said so.
  if (on) voice.muted = true
  void session.command({ t: 'mute', d: { on } })
}
