// The console in three columns: the call, what is said and answered, what is done with it. Between calls: one's own day.

import { useEffect, useRef } from 'preact/hooks'
import { plain } from '../i18n/text'
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
import { CallPanel } from './CallPanel'
import { Cues } from './Cues'
import { Desk } from './Desk'
import { Idle } from './Idle'

export type Operator = Session<OperatorState>

const REFUSALS: RefuseReason[] = ['busy', 'technical', 'other']

export function Console({ session, speak }: { session: Operator; speak: Speak }) {
  const { agent, offer, call, messages } = session.state.value
  const onCall = isOnCall(agent, call, 'operator')
  const muted = ownParty(call, 'operator')?.muted ?? false
  useVoice({ joined: onCall, muted, command: session.command, fail: session.fail })
  const atDesk = call !== null && (onCall || agent?.state === 'wrap_up')
  const wasAtDesk = useRef(false)
  useEffect(() => {
    // The button that finished the wrap-up is gone, and the focus with it.
    if (wasAtDesk.current && !atDesk && document.activeElement === document.body)
      document.getElementById('waiting-title')?.focus()
    wasAtDesk.current = atDesk
  }, [atDesk])
  return (
    <Page session={session} speak={speak} status={agent && <StateNow session={session} agent={agent} />}>
      <OfferNews offer={offer} />
      {atDesk && <Cues key={call.call} messages={messages} />}
      <div class={atDesk ? 'console at-desk' : 'console'}>
        <nav aria-label={plain('agent-column-call')}>
          {agent && <Status session={session} agent={agent} />}
          {agent && offer && <OfferCard session={session} offer={offer} agent={agent} reasons={REFUSALS} />}
          {agent?.state === 'wrap_up' && <WrapUp session={session} agent={agent} />}
          {call && onCall && <CallPanel session={session} call={call} />}
        </nav>
        {atDesk && <Desk key={call.call} session={session} call={call} onCall={onCall} />}
        {!atDesk && agent && <Idle session={session} agent={agent} />}
      </div>
    </Page>
  )
}
