// The interpreter's desk: before a call the languages served and who waits, on a call everything that helps to say it right.

import { say } from '../i18n/text'
import type { AgentView, CallView, RefuseReason } from '../protocol/gen'
import { Board } from '../staff/Board'
import { Messages } from '../staff/Messages'
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
import { boardText } from '../staff/writing'
import type { AgentState } from '../store/agent'
import { Banner } from '../ui/Banner'
import { Text } from '../ui/Text'
import { Answers } from './Answers'
import { Briefing } from './Briefing'
import { Cues } from './Cues'
import { Glossary } from './Glossary'
import { Introduction } from './Introduction'
import { MinutesTable } from './MinutesTable'
import { Pad } from './Pad'
import { Pairs } from './Pairs'
import { Privacy, useVeil } from './Privacy'
import { useWiping } from './pad'
import { SessionPanel } from './SessionPanel'
import { Shift } from './Shift'
import { Turns } from './Turns'

const REFUSALS: RefuseReason[] = ['busy', 'language', 'technical', 'other']

type Interpreter = Session<AgentState>

export function Desk({ session, speak }: { session: Interpreter; speak: Speak }) {
  const { agent, offer, call } = session.state.value
  const onCall = isOnCall(agent, call, 'interpreter')
  const muted = ownParty(call, 'interpreter')?.muted ?? false
  useVoice({ joined: onCall, muted, command: session.command, fail: session.fail })
  const veiled = useVeil()
  // Not before the page knows where it is: after a reload in the middle of a call the notes are still wanted.
  const wiped = useWiping(agent === null ? undefined : onCall && call ? call.call : null)
  return (
    <Page session={session} speak={speak} status={agent && <StateNow session={session} agent={agent} />}>
      <OfferNews offer={offer} />
      {veiled && (
        <Banner kind="info">
          <Text id="interpreter-veiled" />
        </Banner>
      )}
      {agent && (
        <div class={veiled ? 'console desk veiled' : 'console desk'} data-on-call={onCall}>
          {call && onCall ? (
            <OnCall session={session} agent={agent} call={call} />
          ) : (
            <Between session={session} agent={agent} wiped={wiped} />
          )}
        </div>
      )}
    </Page>
  )
}

/** Between calls. */
function Between({ session, agent, wiped }: { session: Interpreter; agent: AgentView; wiped: boolean }) {
  const { offer, waiting } = session.state.value
  const [first] = agent.languages
  return (
    <>
      <nav aria-label={say('interpreter-column-call').text}>
        <Status session={session} agent={agent} />
        {offer && (
          <OfferCard session={session} offer={offer} agent={agent} reasons={REFUSALS}>
            <Briefing offer={offer} />
          </OfferCard>
        )}
        {agent.state === 'wrap_up' && <WrapUp session={session} agent={agent} />}
        {wiped && <Wiped />}
        <Shift session={session} agent={agent} />
      </nav>
      <main>
        <Pairs session={session} agent={agent} waiting={waiting} />
        <MinutesTable news={agent.state} />
      </main>
      <aside aria-label={say('interpreter-glossary').text}>
        <Privacy />
        {first && <Glossary language={first} answers={[]} messages={[]} />}
      </aside>
    </>
  )
}

function Wiped() {
  return (
    <p class="card wiped" role="status">
      <Text id="interpreter-pad-wiped" />
    </p>
  )
}

/** On a call: what is said in the middle, the hand's tools beside it. */
function OnCall({ session, agent, call }: { session: Interpreter; agent: AgentView; call: CallView }) {
  const { answers, messages } = session.state.value
  const written = call.parties.some(({ part, appearance }) => part === 'caller' && appearance === 'text')
  const thread = <Messages session={session} call={call} messages={messages} own="interpreter" open />
  return (
    <>
      <nav aria-label={say('interpreter-column-call').text}>
        <SessionPanel session={session} call={call} />
        <Cues session={session} messages={messages} />
        <Status session={session} agent={agent} />
      </nav>
      <main data-written={written}>
        <Turns call={call} />
        <Board text={boardText(messages)} />
        {written && <TextCall />}
        {written && thread}
        <Introduction call={call} name={session.me.value?.name ?? ''} />
        <Answers answers={answers} />
        {!written && thread}
      </main>
      <aside aria-label={say('interpreter-glossary').text}>
        <Pad call={call.call} />
        <Glossary language={call.language} answers={answers} messages={messages} />
      </aside>
    </>
  )
}

/** The caller does not speak: what is written is what is interpreted. */
function TextCall() {
  return (
    <p class="card note">
      <Text id="interpreter-text-how" />
    </p>
  )
}
