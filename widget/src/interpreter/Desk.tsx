// The interpreter's desk: state and offers on one side, the call and the answers in two languages on the other.

import { say } from '../i18n/text'
import type { AnswerView, RefuseReason } from '../protocol/gen'
import { OfferCard } from '../staff/OfferCard'
import { OfferNews } from '../staff/OfferNews'
import { isOnCall, ownParty } from '../staff/own'
import { Page } from '../staff/Page'
import { StateNow } from '../staff/State'
import { Status } from '../staff/Status'
import type { Session } from '../staff/session'
import type { Speak } from '../staff/start'
import { useVoice } from '../staff/voice'
import { WrapUp } from '../staff/WrapUp'
import type { AgentState } from '../store/agent'
import { AnswerPair } from '../ui/AnswerPair'
import { Text } from '../ui/Text'
import { SessionPanel } from './SessionPanel'

const REFUSALS: RefuseReason[] = ['busy', 'language', 'technical', 'other']

export function Desk({ session, speak }: { session: Session<AgentState>; speak: Speak }) {
  const { agent, offer, call, answers } = session.state.value
  const onCall = isOnCall(agent, call, 'interpreter')
  const muted = ownParty(call, 'interpreter')?.muted ?? false
  useVoice({ joined: onCall, muted, command: session.command, fail: session.fail })
  return (
    <Page session={session} speak={speak} status={agent && <StateNow session={session} agent={agent} />}>
      <OfferNews offer={offer} />
      <div class="console two-columns">
        <nav aria-label={say('interpreter-column-call').text}>
          {agent && <Status session={session} agent={agent} />}
          {agent && offer && <OfferCard session={session} offer={offer} agent={agent} reasons={REFUSALS} />}
          {agent?.state === 'wrap_up' && <WrapUp session={session} agent={agent} />}
          {call && onCall && <SessionPanel session={session} call={call} />}
        </nav>
        <main>
          <Answers answers={answers} idle={!onCall} />
        </main>
      </div>
    </Page>
  )
}

/** Answers that the operator has sent, the newest first. */
function Answers({ answers, idle }: { answers: AnswerView[]; idle: boolean }) {
  return (
    <section class="stack" aria-labelledby="answers-title" aria-live="polite">
      <h2 id="answers-title">
        <Text id="interpreter-answers" />
      </h2>
      {answers.length === 0 && (
        <p class="note">
          <Text id={idle ? 'interpreter-idle' : 'interpreter-no-answers'} />
        </p>
      )}
      {answers.toReversed().map((answer) => (
        <article key={answer.entry} class="card" data-id={answer.entry}>
          <AnswerPair texts={answer.texts} />
        </article>
      ))}
    </section>
  )
}
