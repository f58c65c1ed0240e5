// Before the call: what it is about, what may already answer it, what to know, and the button.

import type { Hotline } from '../api/types'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { TOPICS } from './asked'
import { DeviceCheck } from './DeviceCheck'
import { Faq } from './Faq'
import { Interpreting } from './Interpreting'
import { Title } from './Title'
import { useWatch } from './useWatch'
import type { Visit } from './visit'

export function Before({ visit, hotline }: { visit: Visit; hotline: Hotline }) {
  const dialling = visit.dialling.value
  useWatch(visit)
  return (
    <section class="stack">
      <Title id="caller-title" />
      <p>
        <Text id="caller-intro" />
      </p>
      <Interpreting visit={visit} interpreting={hotline.interpreting} />
      <Topics visit={visit} />
      <Faq visit={visit} />
      <Notices foreign={visit.language !== 'ja'} />
      <DeviceCheck />
      <div class="card">
        <Button id="caller-text-call" do="call_text" disabled={dialling} onPress={() => void visit.dial({ text: true })} />
        <p class="note">
          <Text id="caller-text-hint" />
        </p>
      </div>
      <p class="note">
        <Text id="caller-emergency" />
      </p>
      <p>
        <a class="by-phone" href={`tel:${hotline.phone}`}>
          <Text id="caller-by-phone" args={{ phone: hotline.phone }} />
        </a>
      </p>
      <div class="dial">
        <Button
          id={dialling ? 'caller-dialling' : 'caller-dial'}
          do="call"
          kind="main"
          disabled={dialling}
          onPress={() => void visit.dial()}
        />
      </div>
    </section>
  )
}

function Topics({ visit }: { visit: Visit }) {
  return (
    <fieldset class="topics">
      <legend>
        <Text id="caller-topic" />
      </legend>
      {TOPICS.map((known) => (
        <label key={known} class="choice" data-id={known}>
          <input
            type="radio"
            name="topic"
            value={known}
            checked={visit.topic.value === known}
            onChange={() => (visit.topic.value = known)}
          />
          <span>
            <Text id={`caller-topic-${known}`} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What everybody should know before they speak. */
function Notices({ foreign }: { foreign: boolean }) {
  return (
    <ul class="notices">
      {foreign && (
        <li>
          <Text id="caller-notice-interpreter" />
        </li>
      )}
      <li>
        <Text id="caller-notice-my-number" />
      </li>
      <li>
        <Text id="caller-notice-privacy" />
      </li>
      <li>
        <Text id="caller-notice-papers" />
      </li>
      <li>
        <Text id="caller-notice-microphone" />
      </li>
    </ul>
  )
}
