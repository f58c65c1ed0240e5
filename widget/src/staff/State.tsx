// The state of an agent, as a word; and the time in it.

import type { AgentView } from '../protocol/gen'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Session } from './session'

export function StatePill({ agent }: { agent: AgentView }) {
  return (
    <span class={`pill state-${agent.state}`} data-state={agent.state}>
      <Text id={`state-${agent.state}`} />
      {agent.state === 'not_ready' && agent.reason && (
        <small>
          <Text id={`reason-${agent.reason}`} />
        </small>
      )}
    </span>
  )
}

/** The state and the time in it, for the header. */
export function StateNow<S>({ session, agent }: { session: Session<S>; agent: AgentView }) {
  return (
    <span class="row">
      <StatePill agent={agent} />
      <Since at={agent.since} clock={session.clock} />
    </span>
  )
}
