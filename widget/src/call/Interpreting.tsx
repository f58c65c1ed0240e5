// When nobody interprets the language now, or today: said before the wait, with everything that still can be done.

import type { Hotline } from '../api/types'
import { autonym } from '../i18n/negotiate'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import type { Visit } from './visit'

export function Interpreting({ visit, interpreting }: { visit: Visit; interpreting: Hotline['interpreting'] }) {
  if (interpreting === null || interpreting === 'here') return null
  const language = autonym(visit.language)
  return (
    <section class="card missing" data-id={`interpreter-${interpreting}`}>
      <h2>
        <Text id={interpreting === 'away' ? 'caller-no-interpreter-soon' : 'caller-no-interpreter'} args={{ language }} />
      </h2>
      <p>
        <Text id="caller-no-interpreter-what" />
      </p>
      <ul class="ways">
        <li>
          <Text id="caller-no-interpreter-wait" />
        </li>
        <li>
          <Text id="caller-no-interpreter-other" />
        </li>
        <li>
          <Text id="caller-no-interpreter-help" />
        </li>
        <li>
          <Text id="caller-no-interpreter-later" />
        </li>
      </ul>
      <Button
        id="caller-call-in-japanese"
        do="call_in_japanese"
        disabled={visit.dialling.value}
        onPress={() => void visit.dial({ language: 'ja' })}
      />
    </section>
  )
}
