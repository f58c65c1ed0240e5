// Before the call: what it is about, what to know, and the button.

import { useState } from 'preact/hooks'
import type { Hotline } from '../api/types'
import type { Topic } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import type { Visit } from './visit'

const TOPICS: Topic[] = ['myna_card', 'notice', 'certificate', 'other']

export function Choose({ visit, hotline }: { visit: Visit; hotline: Hotline }) {
  const [topic, setTopic] = useState<Topic>('other')
  const dialling = visit.dialling.value
  return (
    <section class="stack">
      <h1>
        <Text id="caller-title" />
      </h1>
      <p>
        <Text id="caller-intro" />
      </p>
      <fieldset class="topics">
        <legend>
          <Text id="caller-topic" />
        </legend>
        {TOPICS.map((known) => (
          <label key={known} class="choice" data-id={known}>
            <input type="radio" name="topic" value={known} checked={topic === known} onChange={() => setTopic(known)} />
            <span>
              <Text id={`caller-topic-${known}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <ul class="notices">
        {visit.language.value !== 'ja' && (
          <li>
            <Text id="caller-notice-interpreter" />
          </li>
        )}
        <li>
          <Text id="caller-notice-my-number" />
        </li>
        <li>
          <Text id="caller-notice-microphone" />
        </li>
      </ul>
      <Button
        id={dialling ? 'caller-dialling' : 'caller-dial'}
        do="call"
        kind="main"
        disabled={dialling}
        onPress={() => void visit.dial(topic)}
      />
      <p class="note">
        <Text id="caller-emergency" />
      </p>
      <p class="note">
        <Text id="caller-by-phone" args={{ phone: hotline.phone }} />
      </p>
    </section>
  )
}
