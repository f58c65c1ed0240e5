// For which pairs of languages an interpreter is offered calls, and who waits in each.

import type { AgentView, WaitingRow } from '../protocol/gen'
import type { Session } from '../staff/session'
import type { AgentState } from '../store/agent'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'

interface PairsProps {
  session: Session<AgentState>
  agent: AgentView
  /** One row for each language spoken. */
  waiting: WaitingRow[]
}

export function Pairs({ session, agent, waiting }: PairsProps) {
  return (
    <section class="card pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">
        <Text id="interpreter-pairs" />
      </h2>
      <p class="note">
        <Text id="interpreter-pairs-note" />
      </p>
      <ul>
        {waiting.map((row) => (
          <Pair key={row.language} session={session} agent={agent} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Pair({ session, agent, row }: { session: Session<AgentState>; agent: AgentView; row: WaitingRow }) {
  const { language } = row
  const served = agent.languages.includes(language)
  const serve = () => {
    const others = agent.languages.filter((other) => other !== language)
    void session.command({ t: 'serve', d: { languages: served ? others : [...others, language] } })
  }
  return (
    <li data-id={language} data-served={served}>
      <button type="button" role="switch" class="pair-switch" data-do="serve" aria-checked={served} onClick={serve}>
        <span class="knob" aria-hidden="true" />
        <span>
          <Text id="language-ja" /> ⇄ <Text id={`language-${language}`} /> <Autonym lang={language} />
        </span>
      </button>
      <span class="waits" data-waiting={row.waiting}>
        {row.waiting === 0 || row.oldest_arrived === null ? (
          <Text id="interpreter-waiting-none" />
        ) : (
          <>
            <strong>
              <Text id="interpreter-waiting" args={{ count: row.waiting }} />
            </strong>{' '}
            <Text id="interpreter-waiting-longest" /> <Since at={row.oldest_arrived} clock={session.clock} />
          </>
        )}
      </span>
    </li>
  )
}
