// After a call: how long the server leaves for the write-up, more time, done.

import { useEffect, useState } from 'preact/hooks'
import { span } from '../i18n/fmt'
import { type Said, say } from '../i18n/text'
import type { Clock } from '../link/clock'
import type { AgentView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Live } from '../ui/Live'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import type { Session } from './session'

/** When the end of the time is announced. */
const SOON_MS = 10_000

export function WrapUp<S>({ session, agent }: { session: Session<S>; agent: AgentView }) {
  const until = agent.until
  return (
    <section class="card wrap-up" aria-labelledby="wrap-up-title">
      <div class="row">
        <h2 id="wrap-up-title">
          <Text id="state-wrap_up" />
        </h2>
        {until !== null && <Ring until={until} from={agent.since} clock={session.clock} />}
      </div>
      {session.surface === 'agent' && (
        <p class={agent.written_up ? 'note' : 'note due'}>
          <Text id={agent.written_up ? 'agent-written-up' : 'agent-not-written-up'} />
        </p>
      )}
      <div class="row">
        <Button id="common-extend" do="extend" keys="extend" onPress={() => void session.command({ t: 'extend', d: {} })} />
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

/** A ring that empties; the time in it is for the ear as well. */
function Ring({ until, from, clock }: { until: number; from: number; clock: Clock }) {
  const left = Math.max(0, until - useNow(clock))
  const share = until > from ? Math.min(1, left / (until - from)) : 0
  return (
    <span class={left < SOON_MS ? 'ring soon' : 'ring'} role="timer">
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="28" class="track" />
        <circle cx="32" cy="32" r="28" class="rest" pathLength="1" stroke-dasharray={`${share} 1`} />
      </svg>
      <span class="clock">{span(left + 999)}</span>
    </span>
  )
}

function SoonOver<S>({ until, session }: { until: number; session: Session<S> }) {
  const soon = until - useNow(session.clock) < SOON_MS
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => setSaid(soon ? say('common-wrap-up-soon-over') : null), [soon])
  return <Live said={said} />
}
