// The way into and out of readiness.

import { useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import type { AgentView, NotReadyReason } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { allowRing } from '../ui/ring'
import { Text } from '../ui/Text'
import type { Session } from './session'
import { voice, voiceFailure } from './voice'

const REASONS: NotReadyReason[] = ['break', 'meeting', 'training', 'other']

/** The way into and out of readiness; nothing while a call has the say. */
export function Status<S>({ session, agent }: { session: Session<S>; agent: AgentView }) {
  const [reason, setReason] = useState<NotReadyReason>('break')
  if (agent.state !== 'not_ready' && agent.state !== 'ready') return null
  const ready = async () => {
    allowRing()
    try {
      // Before the first offer, not at it: a microphone that is missing is found out now.
      await voice.microphone()
      await session.command({ t: 'ready', d: {} })
    } catch (error) {
      session.fail({ code: voiceFailure(error) })
    }
  }
  return (
    <section class="card" aria-labelledby="status-title">
      <h2 id="status-title">
        <Text id="common-status" />
      </h2>
      {agent.state === 'not_ready' && (
        <Button id="common-ready" do="ready" kind="main" keys="status" onPress={() => void ready()} />
      )}
      {agent.state === 'ready' && (
        <div class="stack">
          <Choice id="common-reason" value={reason} onChange={(value) => setReason(value as NotReadyReason)}>
            {REASONS.map((known) => (
              <option key={known} value={known}>
                {plain(`reason-${known}`)}
              </option>
            ))}
          </Choice>
          <Button
            id="common-not-ready"
            do="not_ready"
            onPress={() => void session.command({ t: 'not_ready', d: { reason, back_at: null } })}
          />
        </div>
      )}
    </section>
  )
}
