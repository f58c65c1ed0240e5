// After the call: what to note down, the answers to keep, and the way to call again.

import { reference } from '../i18n/fmt'
import type { CallId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Answers } from './Answers'
import type { Visit } from './visit'

export function Ended({ visit, call }: { visit: Visit; call: CallId }) {
  const { answers, call: last } = visit.state.value
  return (
    <section class="stack" data-id={call} data-phase="ended">
      <h1>
        <Text id={last?.phase === 'ended' ? 'caller-ended' : 'caller-lost'} />
      </h1>
      <p>
        <Text id="caller-reference" />
      </p>
      <p class="big">
        <code>{reference(call)}</code>
      </p>
      <Answers answers={answers} />
      <Button id="caller-call-again" kind="main" onPress={() => visit.startAnew()} />
    </section>
  )
}
