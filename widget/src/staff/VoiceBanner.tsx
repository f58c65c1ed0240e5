// Says when the voice is not what it should be, and what to do.

import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { useVoiceState, voice } from './voice'

export function VoiceBanner() {
  const state = useVoiceState()
  if (state === 'reconnecting') {
    return (
      <Banner kind="warn">
        <Text id="error-voice-lost" />
      </Banner>
    )
  }
  if (state === 'silent') {
    return (
      <Banner kind="warn">
        <Button id="error-voice-silent" kind="main" />
      </Banner>
    )
  }
  if (state !== 'failed') return null
  return (
    <Banner kind="warn">
      <Text id="error-voice-lost-for-good" />
      <Button id="error-voice-again" kind="main" onPress={() => voice.rejoin()} />
    </Banner>
  )
}
