// Signs to the operator, one key each: the interpreter's hands and voice are busy.

import { time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { Cue, MessageView } from '../protocol/gen'
import type { Session } from '../staff/session'
import type { AgentState } from '../store/agent'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'

const CUES = ['shorter', 'again', 'cannot_hear', 'show_numbers', 'term'] as const satisfies readonly Cue[]

export function Cues({ session, messages }: { session: Session<AgentState>; messages: MessageView[] }) {
  const last = messages.findLast(({ said }) => said.kind === 'cue')
  return (
    <section class="card cues" aria-labelledby="cues-title">
      <h2 id="cues-title">
        <Text id="interpreter-cues" />
      </h2>
      <div class="controls">
        {CUES.map((cue) => (
          <Button
            key={cue}
            id={`interpreter-cue-${cue}`}
            do="say"
            keys={`cue_${cue}`}
            onPress={() => void session.command({ t: 'say', d: { kind: 'cue', cue } })}
          />
        ))}
      </div>
      {/* The server has it, and with it the operator: not before is it said to be sent. */}
      <p class="sent" role="status" data-cue={last?.said.kind === 'cue' ? last.said.cue : undefined}>
        {last?.said.kind === 'cue' && (
          <span key={last.id}>
            <Text id="interpreter-cue-sent" args={{ time: time(last.at, pageLanguage.value) }} />{' '}
            <Text id={`cue-${last.said.cue}`} />
          </span>
        )}
      </p>
    </section>
  )
}
