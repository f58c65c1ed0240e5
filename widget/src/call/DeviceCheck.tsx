// Trying microphone and loudspeaker before the call: a bar that moves with the voice, and a sound.

import { useEffect, useRef, useState } from 'preact/hooks'
import { failureId, plain } from '../i18n/text'
import { voiceFailure } from '../staff/voice'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { chime, type Heard, MicrophoneCheck } from './check'

type Looks = { level: number; heard: Heard }

const WORDS: Record<Heard, string> = {
  'nothing yet': 'caller-check-speak',
  'a voice': 'caller-check-good',
  silence: 'caller-check-silent',
}

export function DeviceCheck() {
  return (
    <details class="card check">
      <summary>
        <Text id="caller-check-title" />
      </summary>
      <TryMicrophone />
      <TrySound />
    </details>
  )
}

function TryMicrophone() {
  const check = useRef<MicrophoneCheck | undefined>(undefined)
  const [looks, setLooks] = useState<Looks | undefined>()
  const [failure, setFailure] = useState<string | undefined>()
  const stop = () => {
    check.current?.stop()
    check.current = undefined
    setLooks(undefined)
  }
  useEffect(() => () => check.current?.stop(), [])
  const start = () => {
    stop()
    setFailure(undefined)
    const begun = new MicrophoneCheck()
    check.current = begun
    begun
      .start((level, heard) => check.current === begun && setLooks({ level, heard }))
      .catch((error: unknown) => {
        stop()
        setFailure(voiceFailure(error))
      })
  }
  return (
    <div class="stack">
      {looks === undefined ? (
        <Button id="caller-check-start" onPress={start} />
      ) : (
        <>
          <p class={looks.heard === 'silence' ? 'wrong' : undefined} role="status" data-id="heard" data-state={looks.heard}>
            <Text id={WORDS[looks.heard]} />
          </p>
          <meter class="level" min={0} max={1} value={looks.level} aria-label={plain('caller-check-level')} />
          <Button id="caller-check-stop" onPress={stop} />
        </>
      )}
      {failure !== undefined && (
        <p class="wrong" role="alert">
          <Text id={failureId(failure)} />
        </p>
      )}
    </div>
  )
}

function TrySound() {
  return (
    <div class="stack">
      <Button id="caller-check-sound" onPress={() => void chime()} />
      <p class="note">
        <Text id="caller-check-sound-hint" />
      </p>
    </div>
  )
}
