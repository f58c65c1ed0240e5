// The line at the bottom: how good the voice is, in words and in numbers that support can ask for.

import { percent } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Text } from '../ui/Text'
import { QualityWords } from './Parties'
import { useQuality } from './quality'
import { hasVoice, type Session } from './session'

export function Foot<S>({ session }: { session: Session<S> }) {
  return (
    <footer class="foot">
      {session.me.value && hasVoice(session.surface) && <VoiceLine />}
      <span class="spacer" />
      <a href="/accessibility">
        <Text id="common-accessibility" />
      </a>
    </footer>
  )
}

function VoiceLine() {
  const view = useQuality()
  if (view === null) {
    return (
      <span>
        <Text id="common-voice-idle" />
      </span>
    )
  }
  const { loss, rtt_ms, quality } = view
  return (
    <>
      <QualityWords view={view} />
      <span class="clock">
        <Text id="common-voice-loss" args={{ loss: percent(loss, pageLanguage.value) }} />
      </span>
      {rtt_ms !== null && (
        <span class="clock">
          <Text id="common-voice-delay" args={{ ms: Math.round(rtt_ms) }} />
        </span>
      )}
      {quality !== 'good' && (
        <strong>
          <Text id="common-voice-hint" />
        </strong>
      )}
    </>
  )
}
