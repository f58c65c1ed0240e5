// The strip under the header, only when it is needed. A lost link, a lost voice and both are three different things to do.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Hotline } from '../api/types'
import { Banner, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import type { Session } from './session'
import { useVoiceState, voice } from './voice'

/** So long both may be away before the page says to go on by telephone. */
const PATIENCE_MS = 15_000

type VoiceNow = ReturnType<typeof useVoiceState>

export function Trouble<S>({ session }: { session: Session<S> }) {
  const failure = session.failure.value
  const signedIn = session.me.value !== null && session.me.value !== undefined
  return (
    <div class="trouble">
      {signedIn && <Lost session={session} />}
      {failure && <FailureBanner failure={failure} onClose={() => session.fail(null)} />}
    </div>
  )
}

function Lost<S>({ session }: { session: Session<S> }) {
  const link = session.link.value
  const sound = useVoiceState()
  const phone = usePhone()
  const both = link === 'broken' && (sound === 'reconnecting' || sound === 'failed')
  const long = useLong(both)
  if (link === 'replaced') return <Replaced takeBack={session.takeBack} />
  if (both && long) {
    return (
      <Banner kind="error">
        <p data-trouble="both">
          <Text id={phone === null ? 'common-lost-both' : 'common-lost-both-phone'} args={{ phone: phone ?? '' }} />
        </p>
      </Banner>
    )
  }
  if (link === 'broken') return <LinkLost voice={sound} />
  return <VoiceLost voice={sound} />
}

function Replaced({ takeBack }: { takeBack: () => void }) {
  return (
    <Banner kind="error">
      <p data-trouble="replaced">
        <Text id="error-replaced" />
      </p>
      <Button id="error-use-this-window" do="take_back" kind="main" onPress={takeBack} />
    </Banner>
  )
}

function LinkLost({ voice: sound }: { voice: VoiceNow }) {
  const id =
    sound === 'connected' || sound === 'silent'
      ? 'common-lost-link'
      : sound === 'idle'
        ? 'error-reconnecting'
        : 'error-voice-lost'
  return (
    <Banner kind="warn">
      <p data-trouble="link">
        <Text id={id} />
      </p>
    </Banner>
  )
}

function VoiceLost({ voice: sound }: { voice: VoiceNow }) {
  if (sound === 'silent') {
    return (
      <Banner kind="warn">
        <Button id="error-voice-silent" kind="main" />
      </Banner>
    )
  }
  if (sound !== 'reconnecting' && sound !== 'failed') return null
  return (
    <Banner kind="warn">
      <p data-trouble="voice">
        <Text id={sound === 'failed' ? 'error-voice-lost-for-good' : 'error-voice-lost'} />
      </p>
      {sound === 'failed' && <Button id="error-voice-again" do="rejoin" kind="main" onPress={() => voice.rejoin()} />}
    </Banner>
  )
}

/** Whether something has been so for longer than patience lasts. */
function useLong(now: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!now) return
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [now])
  return long
}

/** The hotline's number, asked for while the server can still be reached. */
function usePhone(): string | null {
  const [phone, setPhone] = useState<string | null>(null)
  useEffect(() => {
    get<Hotline>('/api/hotline').then(
      (hotline) => setPhone(hotline.phone),
      () => undefined,
    )
  }, [])
  return phone
}
