// Waiting and talking: who is there, the microphone, and whatever is said in writing.

import { VoiceBanner } from '../staff/VoiceBanner'
import { useVoice, voice } from '../staff/voice'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Answers } from './Answers'
import { HangUp } from './HangUp'
import { Board, Messages } from './Messages'
import { Present } from './Present'
import { Title } from './Title'
import { useCameBack, useWakeLock } from './useScreen'
import { useWeak } from './useWeak'
import { Volume } from './Volume'
import type { Visit } from './visit'
import { Waiting } from './Waiting'

export function InCall({ visit }: { visit: Visit }) {
  const { call, queue, answers, messages } = visit.state.value
  const own = call?.parties.find((party) => party.part === 'caller')
  const [muted, written] = [own?.muted ?? false, own?.appearance === 'text']
  const speaking = call !== null && !written
  useVoice({ joined: speaking, muted, command: visit.command, fail: visit.fail })
  useWakeLock(call !== null)
  if (call === null) return <Title id="caller-connecting" />
  const waiting = call.phase === 'waiting'
  return (
    <section class="stack" data-id={call.call} data-phase={call.phase} data-written={written}>
      {speaking && <VoiceBanner />}
      <Screen speaking={speaking} />
      <Title id={`caller-phase-${call.phase}`} live />
      {waiting ? <Waiting queue={queue} written={written} /> : <Present call={call} clock={visit.clock} />}
      <Board messages={messages} />
      {written && <Messages visit={visit} messages={messages} written />}
      {speaking && !waiting && <Volume />}
      <div class="controls">
        {speaking && !waiting && <Mute visit={visit} muted={muted} />}
        <HangUp visit={visit} />
      </div>
      <p class="note">
        <Text id="caller-notice-my-number" />
      </p>
      <Answers answers={answers} />
      {speaking && <Messages visit={visit} messages={messages} written={false} />}
    </section>
  )
}

/** What goes wrong around the call: a weak network; and after a look elsewhere, that it went on. */
function Screen({ speaking }: { speaking: boolean }) {
  const weak = useWeak(speaking)
  const [cameBack, seen] = useCameBack()
  return (
    <>
      {weak && (
        <Banner kind="warn">
          <Text id="caller-weak" />
        </Banner>
      )}
      {cameBack && (
        <Banner kind="info">
          <p>
            <Text id="caller-away" />
          </p>
          <Button id="error-close" onPress={seen} />
        </Banner>
      )}
    </>
  )
}

function Mute({ visit, muted }: { visit: Visit; muted: boolean }) {
  const press = () => {
    // Off at once; that it is off for everybody is the server's to say.
    if (!muted) voice.muted = true
    void visit.command({ t: 'mute', d: { on: !muted } })
  }
  return <Button id={muted ? 'caller-unmute' : 'caller-mute'} do="mute" pressed={muted} onPress={press} />
}
