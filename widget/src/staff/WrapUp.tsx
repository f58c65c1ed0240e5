// After a call: how long the server leaves for the write-up, more time, done.

import { useEffect, useState } from 'preact/hooks'
import { type Said, say } from '../i18n/text'
import type { AgentView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Live } from '../ui/Live'
import { Text } from '../ui/Text'
import { Until, useNow } from '../ui/Timer'
import type { Session } from './session'

/** When the end of the time is announced. */
const SOON_MS = 10_000

export function WrapUp<S>({ session, agent }: { session: Session<S>; agent: AgentView }) {
  const until = agent.until
  return (
    <section class="card wrap-up" aria-labelledby="wrap-up-title">
      <h2 id="wrap-up-title">
        <Text id="state-wrap_up" />
      </h2>
      {until !== null && (
        <p class="row big">
          <Until at={until} from={agent.since} clock={session.clock} />
        </p>
      )}
      {session.surface === 'agent' && (
        <p class="note">
          <Text id={agent.written_up ? 'agent-written-up' : 'agent-not-written-up'} />
        </p>
      )}
      <div class="row">
        <Button id="common-extend" do="extend" onPress={() => void session.command({ t: 'extend', d: {} })} />
        <Button
          id="common-finish"
          do="finish"
          kind="main"
          keys="finish"
          onPress={() => void session.command({ t: 'finish', d: {} })}
        />
      </div>
      {until !== null && <SoonOver until={until} session={session} />}
    </section>
  )
}

function SoonOver<S>({ until, session }: { until: number; session: Session<S> }) {
  const soon = until - useNow(session.clock) < SOON_MS
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => setSaid(soon ? say('common-wrap-up-soon-over') : null), [soon])
  return <Live said={said} />
}
