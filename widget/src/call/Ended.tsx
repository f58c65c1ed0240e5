// After the call: the number to note down, the answers to keep, and the way to call again.

import { useEffect, useState } from 'preact/hooks'
import { reference } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { CallId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Answers } from './Answers'
import type { Outcome } from './kept'
import { type Speaker, speaker } from './speak'
import { Title } from './Title'
import type { Visit } from './visit'

const TITLES: Record<Outcome, string> = { ended: 'caller-ended', lost: 'caller-lost', gave_up: 'caller-gave-up' }

export function Ended({ visit, call, outcome }: { visit: Visit; call: CallId; outcome: Outcome }) {
  return (
    <section class="stack" data-id={call} data-phase="ended" data-outcome={outcome}>
      <Title id={TITLES[outcome]} live />
      {outcome !== 'gave_up' && <Reference call={call} />}
      <Answers answers={visit.state.value.answers} />
      <Button id="caller-call-again" kind="main" onPress={() => visit.startAnew()} />
    </section>
  )
}

/** Digits alone, large; copied and read aloud where the browser can. */
function Reference({ call }: { call: CallId }) {
  const number = reference(call)
  const voice = useSpeaker()
  return (
    <div class="card reference">
      <h2>
        <Text id="caller-reference-number" />
      </h2>
      <p class="number" translate={false}>
        <bdi dir="ltr">{number}</bdi>
      </p>
      <p>
        <Text id="caller-reference" />
      </p>
      <div class="controls">
        {voice !== undefined && (
          <Button id="caller-read-aloud" onPress={() => voice(`${plain('caller-reference-number')}. ${spelled(number)}`)} />
        )}
        {navigator.clipboard !== undefined && <Copy text={number} />}
      </div>
    </div>
  )
}

/** Digit by digit, with a rest between the groups. */
function spelled(number: string): string {
  return number
    .split('-')
    .map((group) => [...group].join(' '))
    .join(', ')
}

function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  const press = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <span aria-live="polite">
      <Button id={copied ? 'caller-copied' : 'caller-copy'} onPress={press} />
    </span>
  )
}

/** A voice in the page's language; browsers find theirs some time after the page has loaded. */
function useSpeaker(): Speaker | undefined {
  const lang = pageLanguage.value
  const [found, setFound] = useState(() => ({ speaker: speaker(lang) }))
  useEffect(() => {
    const synthesis = window.speechSynthesis
    const look = () => setFound({ speaker: speaker(lang) })
    look()
    synthesis?.addEventListener('voiceschanged', look)
    return () => synthesis?.removeEventListener('voiceschanged', look)
  }, [lang])
  return found.speaker
}
