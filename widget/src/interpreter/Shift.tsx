// How long this day of work has lasted, and how much of it was spent interpreting.

import { useEffect, useState } from 'preact/hooks'
import { span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { AgentView } from '../protocol/gen'
import type { Session } from '../staff/session'
import type { AgentState } from '../store/agent'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import { totalSeconds, useMinutes } from './minutes'

/** A time of one's own work, nothing of any caller; gone with the tab. */
const KEPT = 'sansha.shift'
const DAY_MS = 24 * 60 * 60 * 1000

export function Shift({ session, agent }: { session: Session<AgentState>; agent: AgentView }) {
  const began = useShift(session.me.value?.name ?? '', agent)
  const minutes = useMinutes({ from: '', to: '' }, agent.state)
  return (
    <section class="card shift" aria-labelledby="shift-title">
      <h2 id="shift-title">
        <Text id="interpreter-shift" />
      </h2>
      <dl class="facts">
        <dt>
          <Text id="interpreter-shift-since" />
        </dt>
        <dd>
          {began === null ? (
            <Text id="interpreter-shift-not-yet" />
          ) : (
            <>
              {time(began, pageLanguage.value)} · <Since at={began} clock={session.clock} />
            </>
          )}
        </dd>
        <dt>
          <Text id="interpreter-shift-talked" />
        </dt>
        <dd class="clock">{minutes ? span(totalSeconds(minutes) * 1000) : '–'}</dd>
      </dl>
    </section>
  )
}

/** When this person first became ready today, as this tab has seen it. */
function useShift(name: string, agent: AgentView): number | null {
  const [began, setBegan] = useState<number | null>(null)
  const working = agent.state !== 'signed_out' && agent.reason !== 'signed_in'
  useEffect(() => {
    const [who, since] = (sessionStorage.getItem(KEPT) ?? '').split('\n')
    const kept = who === name && agent.since - Number(since) < DAY_MS ? Number(since) : null
    if (kept === null && working) sessionStorage.setItem(KEPT, `${name}\n${agent.since}`)
    setBegan(kept ?? (working ? agent.since : null))
  }, [name, working])
  return began
}
