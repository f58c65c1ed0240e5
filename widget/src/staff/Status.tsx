// The way into and out of readiness: why not, until when, and back with one press.

import { useEffect, useState } from 'preact/hooks'
import { time } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { AgentView, NotReadyReason, Timestamp } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { allowRing } from '../ui/ring'
import { Text } from '../ui/Text'
import { backAt, MINUTES_AWAY } from './away'
import { DeviceCheck } from './DeviceCheck'
import { takeMicrophone } from './microphone'
import { allowNotices } from './OfferNews'
import type { Session } from './session'
import { voice, voiceFailure } from './voice'

const REASONS: NotReadyReason[] = ['break', 'meeting', 'training', 'other']

interface StatusProps<S> {
  session: Session<S>
  agent: AgentView
}

/** The way into and out of readiness; while a call has the say, only the way to ask for help. */
export function Status<S>({ session, agent }: StatusProps<S>) {
  const away = agent.state === 'not_ready'
  const menu = away || agent.state === 'ready'
  // The browser's sign that the microphone is on goes out in the breaks.
  useEffect(() => (away ? voice.release() : undefined), [away])
  useEffect(() => {
    // Ready after a reload: the microphone is taken again without a press.
    if (agent.state === 'ready') void takeMicrophone().catch((error: unknown) => session.fail({ code: voiceFailure(error) }))
  }, [agent.state])
  return (
    <section class={menu ? 'card status' : 'card status bare'} aria-label={plain('common-status')}>
      {away && <Away session={session} agent={agent} />}
      {agent.state === 'ready' && <Leave session={session} />}
      <Help session={session} agent={agent} />
    </section>
  )
}

function Away<S>({ session, agent }: StatusProps<S>) {
  const ready = async () => {
    allowRing()
    allowNotices()
    try {
      // Before the first offer, not at it: a microphone that is missing is found out now.
      await takeMicrophone()
      await session.command({ t: 'ready', d: {} })
    } catch (error) {
      session.fail({ code: voiceFailure(error) })
    }
  }
  const missed = agent.reason === 'ring_no_answer' || agent.reason === 'refused'
  return (
    <>
      {missed && (
        <p class="note">
          <Text id={`common-after-${agent.reason === 'refused' ? 'refused' : 'no-answer'}`} />
        </p>
      )}
      {agent.back_at !== null && (
        <p class="back-at" data-id="back_at">
          <Text id="common-back-at" args={{ time: time(agent.back_at, pageLanguage.value) }} />
        </p>
      )}
      <Button
        id={agent.reason === 'signed_in' ? 'common-ready' : 'common-ready-again'}
        do="ready"
        kind="main"
        keys="status"
        onPress={() => void ready()}
      />
      {agent.reason === 'signed_in' && (
        <details class="check-first" open>
          <summary>
            <Text id="common-devices-first" />
          </summary>
          <DeviceCheck />
        </details>
      )}
      {agent.reason !== 'signed_in' && <Leave session={session} now={agent} />}
    </>
  )
}

/** Out of readiness, or to another reason or time of return. */
function Leave<S>({ session, now }: { session: Session<S>; now?: AgentView }) {
  const [reason, setReason] = useState<NotReadyReason>(REASONS.find((known) => known === now?.reason) ?? 'break')
  const leave = (back_at: Timestamp | null) => void session.command({ t: 'not_ready', d: { reason, back_at } })
  const form = <LeaveForm session={session} reason={reason} setReason={setReason} leave={leave} first={now === undefined} />
  if (now === undefined) return form
  return (
    <details>
      <summary>
        <Text id="common-away-change" />
      </summary>
      {form}
    </details>
  )
}

interface LeaveFormProps<S> {
  session: Session<S>
  reason: NotReadyReason
  setReason: (reason: NotReadyReason) => void
  leave: (back_at: Timestamp | null) => void
  /** The key of the state menu belongs to it. */
  first: boolean
}

function LeaveForm<S>({ session, reason, setReason, leave, first }: LeaveFormProps<S>) {
  const [clockTime, setClockTime] = useState('')
  const planned = backAt(clockTime, session.clock.now())
  return (
    <div class="stack leave">
      <Choice id="common-reason" value={reason} onChange={(value) => setReason(value as NotReadyReason)}>
        {REASONS.map((known) => (
          <option key={known} value={known}>
            {plain(`reason-${known}`)}
          </option>
        ))}
      </Choice>
      <fieldset>
        <legend>
          <Text id="common-back" />
        </legend>
        <div class="chips">
          {MINUTES_AWAY.map((minutes) => (
            <Button
              key={minutes}
              id="common-back-in"
              args={{ minutes }}
              do="not_ready"
              onPress={() => leave(session.clock.now() + minutes * 60_000)}
            />
          ))}
          <label class="at">
            <span class="unseen">
              <Text id="common-back-time" />
            </span>
            <input
              type="time"
              name="common-back-time"
              value={clockTime}
              onInput={(event) => setClockTime(event.currentTarget.value)}
            />
          </label>
        </div>
      </fieldset>
      <Button
        id={planned === null ? 'common-not-ready' : 'common-not-ready-until'}
        args={planned === null ? undefined : { time: clockTime }}
        do="not_ready"
        {...(first ? { keys: 'status' as const } : {})}
        onPress={() => leave(planned)}
      />
    </div>
  )
}

/** Asks for a supervisor, or no longer; the team sees it at once. */
function Help<S>({ session, agent }: StatusProps<S>) {
  return (
    <Button
      id={agent.help ? 'common-help-on' : 'common-help'}
      do="help"
      kind={agent.help ? 'danger' : 'link'}
      keys="help"
      pressed={agent.help}
      onPress={() => void session.command({ t: 'help', d: { on: !agent.help } })}
    />
  )
}
