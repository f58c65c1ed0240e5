// What is going on while no call is at hand: whether one can come, and who waits in which language.

import type { AgentView, WaitingRow } from '../protocol/gen'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Operator } from './Console'

export function Waiting({ session, agent }: { session: Operator; agent: AgentView }) {
  const rows = session.state.value.waiting.filter((row) => row.waiting > 0)
  const total = rows.reduce((sum, row) => sum + row.waiting, 0)
  return (
    <section class="card waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title" tabIndex={-1}>
        <Text id={agent.state === 'ready' || agent.state === 'reserved' ? 'agent-idle-ready' : 'agent-idle-away'} />
      </h2>
      <p>
        <Text id="agent-waiting" args={{ count: total }} /> {agent.state === 'ready' && <Text id="agent-idle" />}
        {agent.state === 'not_ready' && <Text id="agent-idle-how" />}
      </p>
      {rows.length > 0 && (
        <ul class="queues">
          {rows.map((row) => (
            <Queue key={row.language} row={row} session={session} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Queue({ row, session }: { row: WaitingRow; session: Operator }) {
  return (
    <li data-id={row.language}>
      <span>
        <strong>
          <Text id={`language-${row.language}`} />
        </strong>{' '}
        <Autonym lang={row.language} />
      </span>
      <span>
        <Text id="agent-waiting-in" args={{ count: row.waiting }} />{' '}
        {row.oldest_arrived !== null && <Since at={row.oldest_arrived} clock={session.clock} />}
      </span>
    </li>
  )
}
