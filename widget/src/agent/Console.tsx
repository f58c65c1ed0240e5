// The console in three columns: the call, the knowledge, the record.

import { say } from '../i18n/text'
import type { RefuseReason } from '../protocol/gen'
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
import type { OperatorState } from '../store/agent'
import { Text } from '../ui/Text'
import { CallPanel } from './CallPanel'
import { Knowledge } from './Knowledge'
import { LookUpPanel } from './LookUpPanel'
import { RecordForm } from './RecordForm'

export type Operator = Session<OperatorState>

const REFUSALS: RefuseReason[] = ['busy', 'technical', 'other']

export function Console({ session, speak }: { session: Operator; speak: Speak }) {
  const { agent, offer, call } = session.state.value
  const onCall = isOnCall(agent, call, 'operator')
  const muted = ownParty(call, 'operator')?.muted ?? false
  useVoice({ joined: onCall, muted, command: session.command, fail: session.fail })
  return (
    <Page session={session} speak={speak} status={agent && <StateNow session={session} agent={agent} />}>
      <OfferNews offer={offer} />
      <div class="console">
        <nav aria-label={say('agent-column-call').text}>
          {agent && <Status session={session} agent={agent} />}
          {agent && offer && <OfferCard session={session} offer={offer} agent={agent} reasons={REFUSALS} />}
          {agent?.state === 'wrap_up' && <WrapUp session={session} agent={agent} />}
          {call && onCall && <CallPanel session={session} call={call} />}
          {agent?.state === 'ready' && (
            <p class="note">
              <Text id="agent-idle" />
            </p>
          )}
        </nav>
        <main>
          <Knowledge key={call?.call ?? 'none'} session={session} onCall={onCall} />
        </main>
        <aside aria-label={say('agent-column-record').text}>
          {call && onCall && <LookUpPanel key={`look-up ${call.call}`} session={session} />}
          {call && (onCall || agent?.state === 'wrap_up') ? (
            <RecordForm key={`record ${call.call}`} session={session} call={call} />
          ) : (
            <p class="note">
              <Text id="agent-no-call" />
            </p>
          )}
        </aside>
      </div>
    </Page>
  )
}
