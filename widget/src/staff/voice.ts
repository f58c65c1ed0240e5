// The page's voice: connected exactly while the page has a leg on a call.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Reply } from '../link/outbox'
import type { ClientFrame, SignalAnswer } from '../protocol/gen'
import { Voice, VoiceError } from '../voice/voice'

declare global {
  interface Window {
    /** For the browser tests, which listen to what a party hears. */
    sansha: { voice: Voice }
  }
}

/** The one voice of this page. */
export const voice = new Voice()
window.sansha = { voice }

interface Leg {
  /** Whether this page has one right now. */
  joined: boolean
  /** Whether its microphone is off, as the server sees it. */
  muted: boolean
  command: (frame: ClientFrame) => Promise<Reply>
  fail: (failure: { code: string }) => void
}

/** Joins while `joined`, leaves when not, and follows the mute state that the server shows. */
export function useVoice(leg: Leg): void {
  const latest = useRef(leg)
  latest.current = leg
  const { joined, muted } = leg
  useEffect(() => {
    if (!joined) return
    const signal = async (sdp: string): Promise<SignalAnswer> => {
      const reply = await latest.current.command({ t: 'signal', d: { sdp } })
      if (!reply.ok) throw new Error(reply.code)
      return reply.d as SignalAnswer
    }
    voice.start(signal).catch((error: unknown) => latest.current.fail({ code: voiceFailure(error) }))
    return () => voice.stop()
  }, [joined])
  useEffect(() => {
    voice.muted = muted
  }, [muted])
}

/** How the voice is: as `Voice.state`, or `silent` while the browser plays nothing until the page is touched. */
export function useVoiceState(): Voice['state'] | 'silent' {
  const look = () => (voice.state === 'connected' && !voice.audible ? 'silent' : voice.state)
  const [state, setState] = useState<Voice['state'] | 'silent'>(look)
  useEffect(() => {
    const renew = () => setState(look())
    // Nothing tells when the browser begins to play.
    const timer = setInterval(renew, 500)
    voice.addEventListener('state', renew)
    return () => {
      clearInterval(timer)
      voice.removeEventListener('state', renew)
    }
  }, [])
  return state
}

/** Why there is no microphone or no connection, as a code with a message. */
export function voiceFailure(error: unknown): string {
  return error instanceof VoiceError ? error.code : 'voice-failed'
}
